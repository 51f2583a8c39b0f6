package io.github.defer4j.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.slf4j.MDC;

/** The ids of a span in the mapped diagnostic context, and what was there before, in variables of the wrapper. */
public final class TraceIds {
    private static final String TRACE = "trace_id";
    private static final String SPAN = "span_id";

    private TraceIds() {}

    /**
     * The trace before a span puts its ids there.
     *
     * @return its id, or null
     */
    public static String trace() {
        return MDC.get(TRACE);
    }

    /**
     * Puts the ids of a span. Those of a span that is none, as without an SDK, are left out.
     *
     * @param span whose ids
     * @return the id of the span that was there, or null
     */
    public static String put(Span span) {
        String before = MDC.get(SPAN);
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
     * @param trace what {@link #trace} gave
     * @param span what {@link #put} gave
     */
    public static void restore(String trace, String span) {
        restoreOne(TRACE, trace);
        restoreOne(SPAN, span);
    }

    private static void restoreOne(String key, String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
