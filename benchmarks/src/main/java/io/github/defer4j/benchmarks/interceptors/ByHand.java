package io.github.defer4j.benchmarks.interceptors;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import org.slf4j.MDC;

/**
 * The calls that the six annotations of {@link Service} stand for, written as one writes them: nested, in the same
 * order, with nothing of this project. Two methods for one that would be longer than a screen.
 */
public final class ByHand {
    private static final String TRACE = "trace_id";
    private static final String SPAN = "span_id";

    private final Service service;
    private final Tracer tracer;
    private final MeterRegistry meters;
    private final RateLimiter limiter;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    public ByHand(Service service, Libraries libraries) {
        this.service = service;
        tracer = libraries.tracer();
        meters = libraries.meters();
        limiter = libraries.limiter();
        breaker = libraries.breaker();
        bulkhead = libraries.bulkhead();
    }

    /** Trace, time, record. */
    @SuppressWarnings("try")
    public Object call(int x) {
        Span span = tracer.spanBuilder("Service.call").setSpanKind(SpanKind.INTERNAL).startSpan();
        try (Scope current = span.makeCurrent()) {
            String traceBefore = MDC.get(TRACE);
            String spanBefore = MDC.get(SPAN);
            SpanContext context = span.getSpanContext();
            if (context.isValid()) {
                MDC.put(TRACE, context.getTraceId());
                MDC.put(SPAN, context.getSpanId());
            }
            try {
                Timer.Sample sample = Timer.start(meters);
                Throwable thrown = null;
                try {
                    CallByHand event = CallByHand.begin("Service.call");
                    try {
                        return guarded(x);
                    } catch (Throwable failure) {
                        thrown = failure;
                        throw failure;
                    } finally {
                        CallByHand.end(event, thrown);
                    }
                } finally {
                    stop(sample, thrown);
                }
            } finally {
                restore(TRACE, traceBefore);
                restore(SPAN, spanBefore);
            }
        } catch (Throwable failure) {
            span.recordException(failure);
            span.setStatus(StatusCode.ERROR, failure.getMessage() == null ? "" : failure.getMessage());
            throw failure;
        } finally {
            span.end();
        }
    }

    /** Limit, break, isolate. */
    private Object guarded(int x) {
        RateLimiter.waitForPermission(limiter);
        boolean called = false;
        Object result;
        try {
            breaker.acquirePermission();
            long start = breaker.getCurrentTimestamp();
            try {
                bulkhead.acquirePermission();
                try {
                    called = true;
                    result = service.call(x);
                } finally {
                    bulkhead.onComplete();
                }
            } catch (Throwable failure) {
                if (called) {
                    breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
                } else {
                    breaker.releasePermission();
                }
                throw failure;
            }
            breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), result);
        } catch (Throwable failure) {
            if (called) {
                limiter.onError(failure);
            }
            throw failure;
        }
        limiter.onResult(result);
        return result;
    }

    private void stop(Timer.Sample sample, Throwable thrown) {
        sample.stop(Timer.builder("service")
                .tag("exception", thrown == null ? "none" : thrown.getClass().getSimpleName())
                .tag("class", "Service")
                .tag("method", "call")
                .register(meters));
    }

    private static void restore(String key, String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
