package io.github.defer4j.resilience4j;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call passes a {@link io.github.resilience4j.circuitbreaker.CircuitBreaker CircuitBreaker} of Resilience4j. If the
 * breaker is open, it fails with a {@link io.github.resilience4j.circuitbreaker.CallNotPermittedException
 * CallNotPermittedException}.
 *
 * <pre>{@code
 * final CircuitBreaker breaker = CircuitBreaker.ofDefaults("stock");   // one breaker
 * final CircuitBreakerRegistry breakers;                                // or a registry of them
 *
 * @CircuitBreaker("breaker")
 * public int count(String sku) { ... }
 *
 * @CircuitBreaker(value = "breakers", name = "stock")
 * @Recover("none")
 * public int price(String sku) { ... }
 * }</pre>
 *
 * <p>The breaker learns how long the call took, and its result or its failure, {@link Error}s too; all that is inside
 * this annotation counts as the call. If the method was never called, because a step inside could not acquire, the
 * breaker gets its permission back and counts nothing.
 */
@Defer(
        acquire = "breaker = io.github.defer4j.resilience4j.Breakers.begin(this.{value}, \"{name}\")",
        value = "io.github.defer4j.resilience4j.Breakers.end("
                + "breaker, breaker.getCurrentTimestamp(), {result}, failure, called)")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface CircuitBreaker {
    /**
     * Where the circuit breaker is.
     *
     * @return a field of the service that is a {@code CircuitBreaker}, or a {@code CircuitBreakerRegistry} that has
     *     the one called {@link #name()}
     */
    String value() default "circuitBreakerRegistry";

    /**
     * Which circuit breaker of a registry. One that the registry does not have is an {@link
     * IllegalArgumentException} when the method is called.
     *
     * @return its name, or the empty string if the field is a circuit breaker
     */
    String name() default "";
}
