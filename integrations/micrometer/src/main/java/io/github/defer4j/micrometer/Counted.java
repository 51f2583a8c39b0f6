package io.github.defer4j.micrometer;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the calls with a {@link io.micrometer.core.instrument.Counter Counter} of Micrometer. Its tags are those of
 * Micrometer's own annotation: {@code class}, {@code method}, {@code result}, which is {@code success} or {@code
 * failure}, and {@code exception}, which is {@code none} or the simple name of what was thrown.
 *
 * <pre>{@code
 * final MeterRegistry meterRegistry;
 *
 * @Counted("stock.reserved")
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer("io.github.defer4j.micrometer.Meters.count("
        + "this.{registry}, \"{value}\", {class}, {method}, failure, {recordFailuresOnly}, {extraTags})")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Counted {
    /**
     * The counter.
     *
     * @return its name
     */
    String value() default "method.counted";

    /**
     * Where the meters are.
     *
     * @return a field of the service that is a {@code MeterRegistry}
     */
    String registry() default "meterRegistry";

    /**
     * Whether calls that return are left out.
     *
     * @return true to count failures only
     */
    boolean recordFailuresOnly() default false;

    /**
     * Further tags.
     *
     * @return each as {@code "key=value"}
     */
    String[] extraTags() default {};
}
