package io.github.defer4j.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/** What wrappers call for {@link Traced}. */
public final class Spans {
    private static final String SCOPE = "io.github.defer4j";

    private Spans() {}

    /**
     * Starts a span as a child of the current one.
     *
     * @param tracer that makes it
     * @param name of the span
     * @param kind of the span
     * @return what to end
     */
    public static Span start(Tracer tracer, String name, SpanKind kind) {
        return tracer.spanBuilder(name).setSpanKind(kind).startSpan();
    }

    /**
     * Starts a span as a child of the current one, in the instrumentation scope {@code io.github.defer4j}.
     *
     * @param telemetry that has the tracer
     * @param name of the span
     * @param kind of the span
     * @return what to end
     */
    public static Span start(OpenTelemetry telemetry, String name, SpanKind kind) {
        return start(telemetry.getTracer(SCOPE), name, kind);
    }

    /**
     * Ends a span.
     *
     * @param span what {@code start} gave
     * @param failure what the call threw, or null
     */
    public static void end(Span span, Throwable failure) {
        if (failure != null) {
            span.recordException(failure);
            span.setStatus(StatusCode.ERROR, failure.getMessage() == null ? "" : failure.getMessage());
        }
        span.end();
    }
}
