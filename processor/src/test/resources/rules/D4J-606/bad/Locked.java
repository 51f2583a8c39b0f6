package rules.d4j606.bad;

import io.github.defer4j.Defer;

@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
@interface Locked {
    String value() default "lock";
}
