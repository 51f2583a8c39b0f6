package io.github.defer4j.resilience4j;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call takes permits of a {@link io.github.resilience4j.ratelimiter.RateLimiter RateLimiter} of Resilience4j. If
 * there are not enough within the limiter's waiting time, it fails with a {@link
 * io.github.resilience4j.ratelimiter.RequestNotPermitted RequestNotPermitted}.
 *
 * <pre>{@code
 * final RateLimiter limiter = RateLimiter.ofDefaults("stock");
 *
 * @RateLimiter("limiter")
 * public int count(String sku) { ... }
 * }</pre>
 *
 * <p>Permits are not given back; the limiter has new ones in its next period. It learns the result or the failure of
 * calls that were made.
 */
@Defer(
        acquire = "limiter = io.github.defer4j.resilience4j.RateLimiters.begin(this.{value}, \"{name}\", {permits})",
        value = "io.github.defer4j.resilience4j.RateLimiters.end(limiter, {result}, failure, called)")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RateLimiter {
    /**
     * Where the rate limiter is.
     *
     * @return a field of the service that is a {@code RateLimiter}, or a {@code RateLimiterRegistry} that has
     *     the one called {@link #name()}
     */
    String value() default "rateLimiterRegistry";

    /**
     * Which rate limiter of a registry. One that the registry does not have is an {@link
     * IllegalArgumentException} when the method is called.
     *
     * @return its name, or the empty string if the field is a rate limiter
     */
    String name() default "";

    /**
     * How many permits one call takes.
     *
     * @return the number
     */
    int permits() default 1;
}
