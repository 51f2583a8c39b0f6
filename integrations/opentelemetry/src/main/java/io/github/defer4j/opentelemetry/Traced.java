package io.github.defer4j.opentelemetry;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call is a {@link io.opentelemetry.api.trace.Span Span} of OpenTelemetry, current while it runs, so that those
 * inside are its children. If the call fails, the span has the exception and the status {@code ERROR}. The ids of the
 * trace and of the span are in the mapped diagnostic context of SLF4J as {@code trace_id} and {@code span_id}, so that
 * log lines show them. Of a method that returns a stage, the span ends when the stage completes; it is current, and its
 * ids are there, until the method returns.
 *
 * <pre>{@code
 * final Tracer tracer;
 *
 * @Traced
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer(
        acquire = "span = io.github.defer4j.opentelemetry.Spans.start(this.{tracer}, \"{value}\", {kind})",
        value = "io.github.defer4j.opentelemetry.Spans.end(span, failure)")
@Defer(acquire = "current = span.makeCurrent()", value = "current.close()", until = Until.RETURN)
@Defer(
        acquire = "trace = io.github.defer4j.opentelemetry.TraceIds.trace()",
        value = "io.github.defer4j.opentelemetry.TraceIds.restore("
                + "trace, io.github.defer4j.opentelemetry.TraceIds.put(span))",
        until = Until.RETURN)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Traced {
    /**
     * The span.
     *
     * @return its name
     */
    String value() default "{class}.{method}";

    /**
     * Who makes it.
     *
     * @return a field of the service that is a {@code Tracer} or an {@code OpenTelemetry}
     */
    String tracer() default "tracer";

    /**
     * What the span is to the trace.
     *
     * @return its kind
     */
    SpanKind kind() default SpanKind.INTERNAL;
}
