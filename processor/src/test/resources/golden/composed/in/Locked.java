package shop;

import io.github.defer4j.Defer;

@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
public @interface Locked {
    String value() default "lock";
}
