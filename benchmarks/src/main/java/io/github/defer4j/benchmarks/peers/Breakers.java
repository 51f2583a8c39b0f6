package io.github.defer4j.benchmarks.peers;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** A circuit breaker's permission as a bracket. */
public final class Breakers {
    private Breakers() {}

    public static long enter(CircuitBreaker breaker) {
        breaker.acquirePermission();
        return breaker.getCurrentTimestamp();
    }

    public static void succeeded(CircuitBreaker breaker, long start, Object result) {
        breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), result);
    }

    public static void failed(CircuitBreaker breaker, long start, Throwable failure) {
        breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
    }
}
