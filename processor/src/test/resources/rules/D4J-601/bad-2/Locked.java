package rules.d4j601.bad2;

import io.github.defer4j.Defer;

@Defer(acquire = "{field}.lock()", value = "{field}.unlock()")
@interface Locked {
    String field() default "lock";
}
