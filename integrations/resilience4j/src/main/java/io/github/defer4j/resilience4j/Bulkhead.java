package io.github.defer4j.resilience4j;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call takes a place in a {@link io.github.resilience4j.bulkhead.Bulkhead Bulkhead} of Resilience4j while it runs.
 * If there is none within the bulkhead's waiting time, it fails with a {@link
 * io.github.resilience4j.bulkhead.BulkheadFullException BulkheadFullException}.
 *
 * <pre>{@code
 * final Bulkhead bulkhead = Bulkhead.ofDefaults("stock");
 *
 * @Bulkhead("bulkhead")
 * public int count(String sku) { ... }
 * }</pre>
 *
 * <p>The place is free again however the call ends. It counts as a finished call only if the method was called.
 */
@Defer(
        acquire = "bulkhead = io.github.defer4j.resilience4j.Bulkheads.begin(this.{value}, \"{name}\")",
        value = "io.github.defer4j.resilience4j.Bulkheads.end(bulkhead, called)")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Bulkhead {
    /**
     * Where the bulkhead is.
     *
     * @return a field of the service that is a {@code Bulkhead}, or a {@code BulkheadRegistry} that has the one called
     *     {@link #name()}
     */
    String value() default "bulkheadRegistry";

    /**
     * Which bulkhead of a registry. One that the registry does not have is an {@link IllegalArgumentException} when the
     * method is called.
     *
     * @return its name, or the empty string if the field is a bulkhead
     */
    String name() default "";
}
