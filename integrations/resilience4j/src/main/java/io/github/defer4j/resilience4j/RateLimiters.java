package io.github.defer4j.resilience4j;

import io.github.defer4j.Bracket;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.RateLimiter @RateLimiter}. */
public final class RateLimiters {
    private static final String KIND = "rate limiter";

    private RateLimiters() {}

    /** A call that a limiter has let pass. It belongs to one thread. */
    public static final class Turn implements Bracket {
        private final RateLimiter limiter;
        private boolean entered;

        private Turn(RateLimiter limiter) {
            this.limiter = limiter;
        }

        @Override
        public void enter() {
            entered = true;
        }
    }

    /**
     * Takes permits, waiting as long as the limiter says.
     *
     * @param limiter which
     * @param name its name, or the empty string for whichever it is
     * @param permits how many it takes
     * @return what to end
     * @throws IllegalArgumentException if it has another name
     */
    public static Turn begin(RateLimiter limiter, String name, int permits) {
        Registries.check(KIND, limiter.getName(), name);
        return begin(limiter, permits);
    }

    /**
     * Takes permits, waiting as long as the limiter says.
     *
     * @param registry where it is
     * @param name its name
     * @param permits how many it takes
     * @return what to end
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static Turn begin(RateLimiterRegistry registry, String name, int permits) {
        // Not registry.rateLimiter(name): it makes a new one of a misspelt name.
        RateLimiter limiter = registry.find(name).orElse(null);
        if (limiter == null) {
            throw Registries.missing(KIND, name, registry.getAllRateLimiters(), RateLimiter::getName);
        }
        return begin(limiter, permits);
    }

    private static Turn begin(RateLimiter limiter, int permits) {
        RateLimiter.waitForPermission(limiter, permits);
        return new Turn(limiter);
    }

    /**
     * Tells the limiter how the call went, if the method was called.
     *
     * @param turn what {@code begin} gave
     * @param result what the call returned, or null
     * @param failure what it threw, or null
     */
    public static void end(Turn turn, Object result, Throwable failure) {
        if (!turn.entered) {
            return;
        }
        if (failure == null) {
            turn.limiter.onResult(result);
        } else {
            turn.limiter.onError(failure);
        }
    }
}
