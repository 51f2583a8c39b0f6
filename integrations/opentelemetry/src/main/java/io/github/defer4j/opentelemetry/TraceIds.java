package io.github.defer4j.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.slf4j.MDC;

/** What the mapped diagnostic context had before a span put its ids there. */
public final class TraceIds {
    private static final String TRACE = "trace_id";
    private static final String SPAN = "span_id";

    private final String trace;
    private final String span;

    private TraceIds(String trace, String span) {
        this.trace = trace;
        this.span = span;
    }

    /**
     * Puts the ids of a span. Those of a span that is none, as without an SDK, are left out.
     *
     * @param span whose ids
     * @return what to restore
     */
    public static TraceIds put(Span span) {
        TraceIds before = new TraceIds(MDC.get(TRACE), MDC.get(SPAN));
        SpanContext context = span.getSpanContext();
        if (context.isValid()) {
            MDC.put(TRACE, context.getTraceId());
            MDC.put(SPAN, context.getSpanId());
        }
        return before;
    }

    /**
     * Restores what was there.
     *
     * @param before what {@link #put} gave
     */
    public static void restore(TraceIds before) {
        restore(TRACE, before.trace);
        restore(SPAN, before.span);
    }

    private static void restore(String key, String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
