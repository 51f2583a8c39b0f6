package io.github.defer4j.benchmarks.interceptors;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;

/**
 * What the interceptors call. Each code has its own, so that none sees what another one did.
 *
 * @param tracer of the SDK
 * @param meters in memory
 * @param limiter whose limit no thread can reach
 * @param breaker as Resilience4j makes it
 * @param bulkhead as Resilience4j makes it
 */
public record Libraries(
        Tracer tracer, MeterRegistry meters, RateLimiter limiter, CircuitBreaker breaker, Bulkhead bulkhead) {
    private static final int PERMITS_PER_SECOND = 1_000_000_000;

    /**
     * New ones.
     *
     * @param tracer that makes the spans
     */
    public static Libraries with(Tracer tracer) {
        RateLimiterConfig limit = RateLimiterConfig.custom()
                .limitForPeriod(PERMITS_PER_SECOND)
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build();
        return new Libraries(
                tracer,
                new SimpleMeterRegistry(),
                RateLimiter.of("service", limit),
                CircuitBreaker.ofDefaults("service"),
                Bulkhead.ofDefaults("service"));
    }
}
