package io.github.defer4j.slf4j;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a value into the mapped diagnostic context of SLF4J while the method runs, so that its log lines show it. What
 * was there before is there again afterwards. The context belongs to a thread: of a method that returns a stage it is
 * that of the call, until it returns.
 *
 * <pre>{@code
 * @MdcScope(key = "sku", value = "sku")
 * @MdcScope(key = "unit", value = "warehouse")
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer(
        acquire = "before = io.github.defer4j.slf4j.MdcValues.put(\"{key}\", {value})",
        value = "io.github.defer4j.slf4j.MdcValues.restore(\"{key}\", before)",
        until = Until.RETURN)
@Repeatable(MdcScopes.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface MdcScope {
    /**
     * Under which key.
     *
     * @return the key
     */
    String key();

    /**
     * What is put there.
     *
     * @return a parameter or a field of the service, or, if there is none of that name, the text itself
     */
    String value();
}
