package rules.d4j601.bad;

import io.github.defer4j.Defer;

@Defer(acquire = "{feld}.lock()", value = "{field}.unlock()")
@interface Locked {
    String field() default "lock";
}
