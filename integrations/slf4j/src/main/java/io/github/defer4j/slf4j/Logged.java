package io.github.defer4j.slf4j;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.slf4j.event.Level;

/**
 * Logs the call to SLF4J: a line when it begins, one when it has returned, with the time it took, and one with the
 * exception if it failed.
 *
 * <pre>{@code
 * final Logger log = LoggerFactory.getLogger(Inventory.class);
 *
 * @Logged(args = {"sku", "n"})
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 *
 * <pre>
 * DEBUG Inventory.reserve(apple, 2)
 * DEBUG Inventory.reserve returned after 3 ms
 * WARN  Inventory.reserve failed after 3 ms
 *       java.sql.SQLException: ...
 * </pre>
 */
@Defer(
        acquire = "call = io.github.defer4j.slf4j.LoggedCall.begin(this.{logger}, {level}, \"{value}\", {args})",
        value = "io.github.defer4j.slf4j.LoggedCall.end(call, {failureLevel}, failure)")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Logged {
    /**
     * What the lines call it.
     *
     * @return the name of the call
     */
    String value() default "{class}.{method}";

    /**
     * Who logs.
     *
     * @return a field of the service that is a {@code Logger}
     */
    String logger() default "log";

    /**
     * What the first line shows in parentheses.
     *
     * @return names of parameters or fields; a text that is none is shown as it is
     */
    String[] args() default {};

    /**
     * The level of the lines of a call that returns.
     *
     * @return the level
     */
    Level level() default Level.DEBUG;

    /**
     * The level of the line of a call that fails.
     *
     * @return the level
     */
    Level failureLevel() default Level.WARN;
}
