package io.github.defer4j.micrometer;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records how long the call takes with a {@link io.micrometer.core.instrument.Timer Timer} of Micrometer. Its tags are
 * those of Micrometer's own annotation: {@code class}, {@code method}, and {@code exception}, which is {@code none} or
 * the simple name of what was thrown.
 *
 * <pre>{@code
 * final MeterRegistry meterRegistry;
 *
 * @Timed("stock.reserve")
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer(
        acquire = "sample = io.micrometer.core.instrument.Timer.start(this.{registry})",
        value = "io.github.defer4j.micrometer.Meters.stop("
                + "sample, this.{registry}, \"{value}\", {class}, {method}, failure, {extraTags})")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Timed {
    /**
     * The timer.
     *
     * @return its name
     */
    String value() default "method.timed";

    /**
     * Where the meters are.
     *
     * @return a field of the service that is a {@code MeterRegistry}
     */
    String registry() default "meterRegistry";

    /**
     * Further tags.
     *
     * @return each as {@code "key=value"}
     */
    String[] extraTags() default {};
}
