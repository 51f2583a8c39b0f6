package io.github.defer4j.jfr;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes an event of the JDK Flight Recorder for each call, {@link CallEvent}: its name, how it ended and how long it
 * took. While no recording wants such events, it costs one look at a flag.
 *
 * <pre>{@code
 * @Recorded
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer(
        acquire = "event = io.github.defer4j.jfr.CallEvent.open(\"{value}\")",
        value = "io.github.defer4j.jfr.CallEvent.close(event, failure)")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Recorded {
    /**
     * What the event calls it.
     *
     * @return the name of the call
     */
    String value() default "{class}.{method}";
}
