package io.github.defer4j.resilience4j;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.CircuitBreaker @CircuitBreaker}. */
public final class Breakers {
    private static final String KIND = "circuit breaker";

    private Breakers() {}

    /**
     * Asks a breaker for permission.
     *
     * @param breaker which
     * @param name its name, or the empty string for whichever it is
     * @return the breaker that gave it
     * @throws IllegalArgumentException if it has another name
     */
    public static CircuitBreaker begin(CircuitBreaker breaker, String name) {
        Registries.check(KIND, breaker.getName(), name);
        return begin(breaker);
    }

    /**
     * Asks a breaker for permission.
     *
     * @param registry where it is
     * @param name its name
     * @return the breaker that gave it
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static CircuitBreaker begin(CircuitBreakerRegistry registry, String name) {
        // Not registry.circuitBreaker(name): it makes a new one of a misspelt name.
        CircuitBreaker breaker = registry.find(name).orElse(null);
        if (breaker == null) {
            throw Registries.missing(KIND, name, registry.getAllCircuitBreakers(), CircuitBreaker::getName);
        }
        return begin(breaker);
    }

    private static CircuitBreaker begin(CircuitBreaker breaker) {
        breaker.acquirePermission();
        return breaker;
    }

    /**
     * Tells the breaker how the call went, or gives the permission back if the method was not called.
     *
     * @param breaker what {@code begin} gave
     * @param start what its clock showed then
     * @param result what the call returned, or null
     * @param failure what it threw, or null
     * @param called whether the method was called
     */
    public static void end(CircuitBreaker breaker, long start, Object result, Throwable failure, boolean called) {
        if (!called) {
            breaker.releasePermission();
            return;
        }
        long duration = breaker.getCurrentTimestamp() - start;
        if (failure == null) {
            breaker.onResult(duration, breaker.getTimestampUnit(), result);
        } else {
            breaker.onError(duration, breaker.getTimestampUnit(), failure);
        }
    }
}
