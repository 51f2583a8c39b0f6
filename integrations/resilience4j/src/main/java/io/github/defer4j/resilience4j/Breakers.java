package io.github.defer4j.resilience4j;

import io.github.defer4j.Bracket;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.CircuitBreaker @CircuitBreaker}. */
public final class Breakers {
    private static final String KIND = "circuit breaker";

    private Breakers() {}

    /** A call on its way through a breaker. It belongs to one thread. */
    public static final class Passage implements Bracket {
        private final CircuitBreaker breaker;
        private final long start;
        private boolean entered;

        private Passage(CircuitBreaker breaker, long start) {
            this.breaker = breaker;
            this.start = start;
        }

        @Override
        public void enter() {
            entered = true;
        }
    }

    /**
     * Asks a breaker for permission.
     *
     * @param breaker which
     * @param name its name, or the empty string for whichever it is
     * @return what to end
     * @throws IllegalArgumentException if it has another name
     */
    public static Passage begin(CircuitBreaker breaker, String name) {
        Registries.check(KIND, breaker.getName(), name);
        return begin(breaker);
    }

    /**
     * Asks a breaker for permission.
     *
     * @param registry where it is
     * @param name its name
     * @return what to end
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static Passage begin(CircuitBreakerRegistry registry, String name) {
        // Not registry.circuitBreaker(name): it makes a new one of a misspelt name.
        CircuitBreaker breaker = registry.find(name).orElse(null);
        if (breaker == null) {
            throw Registries.missing(KIND, name, registry.getAllCircuitBreakers(), CircuitBreaker::getName);
        }
        return begin(breaker);
    }

    private static Passage begin(CircuitBreaker breaker) {
        breaker.acquirePermission();
        return new Passage(breaker, breaker.getCurrentTimestamp());
    }

    /**
     * Tells the breaker how the call went, or gives the permission back if the method was not called.
     *
     * @param passage what {@code begin} gave
     * @param result what the call returned, or null
     * @param failure what it threw, or null
     */
    public static void end(Passage passage, Object result, Throwable failure) {
        CircuitBreaker breaker = passage.breaker;
        if (!passage.entered) {
            breaker.releasePermission();
            return;
        }
        long duration = breaker.getCurrentTimestamp() - passage.start;
        if (failure == null) {
            breaker.onResult(duration, breaker.getTimestampUnit(), result);
        } else {
            breaker.onError(duration, breaker.getTimestampUnit(), failure);
        }
    }
}
