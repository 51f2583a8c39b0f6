package io.github.defer4j.benchmarks.interceptors;

import io.github.defer4j.jfr.Recorded;
import io.github.defer4j.micrometer.Timed;
import io.github.defer4j.opentelemetry.Traced;
import io.github.defer4j.resilience4j.Bulkhead;
import io.github.defer4j.resilience4j.CircuitBreaker;
import io.github.defer4j.resilience4j.RateLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;

/** Does next to nothing, so that what is around it shows. Returns a reference, as breaker and limiter take one. */
public class Service {
    final Tracer tracer;
    final MeterRegistry meters;
    final io.github.resilience4j.ratelimiter.RateLimiter limiter;
    final io.github.resilience4j.circuitbreaker.CircuitBreaker breaker;
    final io.github.resilience4j.bulkhead.Bulkhead bulkhead;
    final Object answer = new Object();
    private int sum;

    public Service(Libraries libraries) {
        tracer = libraries.tracer();
        meters = libraries.meters();
        limiter = libraries.limiter();
        breaker = libraries.breaker();
        bulkhead = libraries.bulkhead();
    }

    /**
     * Adds to a sum.
     *
     * @param x what to add
     * @return always the same
     * @throws IllegalArgumentException if it is negative
     */
    @Traced
    @Timed(value = "service", registry = "meters")
    @Recorded
    @RateLimiter("limiter")
    @CircuitBreaker("breaker")
    @Bulkhead("bulkhead")
    public Object call(int x) {
        if (x < 0) {
            throw new IllegalArgumentException("negative");
        }
        sum += x;
        return answer;
    }

    /** All that was added. */
    public int sum() {
        return sum;
    }
}
