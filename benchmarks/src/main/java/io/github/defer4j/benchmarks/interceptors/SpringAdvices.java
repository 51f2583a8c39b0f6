package io.github.defer4j.benchmarks.interceptors;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
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
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.MDC;
import org.springframework.aop.framework.ProxyFactory;

/**
 * The six interceptors as advices of Spring AOP around a class proxy. They make the calls of {@link ByHand}, and know
 * the service's name beforehand as that does.
 */
public final class SpringAdvices {
    private static final String TRACE = "trace_id";
    private static final String SPAN = "span_id";

    private SpringAdvices() {}

    public static Service around(Service service, Libraries libraries) {
        ProxyFactory factory = new ProxyFactory(service);
        factory.setProxyTargetClass(true);
        List.of(
                        trace(libraries.tracer()),
                        time(libraries.meters()),
                        record(),
                        limit(libraries.limiter()),
                        guard(libraries.breaker()),
                        isolate(libraries.bulkhead()))
                .forEach(factory::addAdvice);
        return (Service) factory.getProxy(SpringAdvices.class.getClassLoader());
    }

    @SuppressWarnings("try")
    private static MethodInterceptor trace(Tracer tracer) {
        return invocation -> {
            Span span = tracer.spanBuilder("Service.call").setSpanKind(SpanKind.INTERNAL).startSpan();
            try (Scope current = span.makeCurrent()) {
                return withIds(span.getSpanContext(), invocation);
            } catch (Throwable failure) {
                span.recordException(failure);
                span.setStatus(StatusCode.ERROR, failure.getMessage() == null ? "" : failure.getMessage());
                throw failure;
            } finally {
                span.end();
            }
        };
    }

    private static Object withIds(SpanContext context, MethodInvocation invocation) throws Throwable {
        String traceBefore = MDC.get(TRACE);
        String spanBefore = MDC.get(SPAN);
        if (context.isValid()) {
            MDC.put(TRACE, context.getTraceId());
            MDC.put(SPAN, context.getSpanId());
        }
        try {
            return invocation.proceed();
        } finally {
            restore(TRACE, traceBefore);
            restore(SPAN, spanBefore);
        }
    }

    private static void restore(String key, String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }

    private static MethodInterceptor time(MeterRegistry meters) {
        return invocation -> {
            Timer.Sample sample = Timer.start(meters);
            String exception = "none";
            try {
                return invocation.proceed();
            } catch (Throwable failure) {
                exception = failure.getClass().getSimpleName();
                throw failure;
            } finally {
                sample.stop(Timer.builder("service")
                        .tag("exception", exception)
                        .tag("class", "Service")
                        .tag("method", "call")
                        .register(meters));
            }
        };
    }

    private static MethodInterceptor record() {
        return invocation -> {
            CallByHand event = CallByHand.begin("Service.call");
            Throwable thrown = null;
            try {
                return invocation.proceed();
            } catch (Throwable failure) {
                thrown = failure;
                throw failure;
            } finally {
                CallByHand.end(event, thrown);
            }
        };
    }

    private static MethodInterceptor limit(RateLimiter limiter) {
        return invocation -> {
            RateLimiter.waitForPermission(limiter);
            Object result;
            try {
                result = invocation.proceed();
            } catch (CallNotPermittedException | BulkheadFullException notCalled) {
                throw notCalled;
            } catch (Throwable failure) {
                limiter.onError(failure);
                throw failure;
            }
            limiter.onResult(result);
            return result;
        };
    }

    private static MethodInterceptor guard(CircuitBreaker breaker) {
        return invocation -> {
            breaker.acquirePermission();
            long start = breaker.getCurrentTimestamp();
            Object result;
            try {
                result = invocation.proceed();
            } catch (BulkheadFullException notCalled) {
                breaker.releasePermission();
                throw notCalled;
            } catch (Throwable failure) {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
                throw failure;
            }
            breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), result);
            return result;
        };
    }

    private static MethodInterceptor isolate(Bulkhead bulkhead) {
        return invocation -> {
            bulkhead.acquirePermission();
            try {
                return invocation.proceed();
            } finally {
                bulkhead.onComplete();
            }
        };
    }
}
