package io.github.defer4j.resilience4j;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.RateLimiter @RateLimiter}. */
public final class RateLimiters {
    private static final String KIND = "rate limiter";

    private RateLimiters() {}

    /**
     * Takes permits, waiting as long as the limiter says.
     *
     * @param limiter which
     * @param name its name, or the empty string for whichever it is
     * @param permits how many it takes
     * @return the limiter that gave them
     * @throws IllegalArgumentException if it has another name
     */
    public static RateLimiter begin(RateLimiter limiter, String name, int permits) {
        Registries.check(KIND, limiter.getName(), name);
        return begin(limiter, permits);
    }

    /**
     * Takes permits, waiting as long as the limiter says.
     *
     * @param registry where it is
     * @param name its name
     * @param permits how many it takes
     * @return the limiter that gave them
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static RateLimiter begin(RateLimiterRegistry registry, String name, int permits) {
        // Not registry.rateLimiter(name): it makes a new one of a misspelt name.
        RateLimiter limiter = registry.find(name).orElse(null);
        if (limiter == null) {
            throw Registries.missing(KIND, name, registry.getAllRateLimiters(), RateLimiter::getName);
        }
        return begin(limiter, permits);
    }

    private static RateLimiter begin(RateLimiter limiter, int permits) {
        RateLimiter.waitForPermission(limiter, permits);
        return limiter;
    }

    /**
     * Tells the limiter how the call went, if the method was called.
     *
     * @param limiter what {@code begin} gave
     * @param result what the call returned, or null
     * @param failure what it threw, or null
     * @param called whether the method was called
     */
    public static void end(RateLimiter limiter, Object result, Throwable failure, boolean called) {
        if (!called) {
            return;
        }
        if (failure == null) {
            limiter.onResult(result);
        } else {
            limiter.onError(failure);
        }
    }
}
