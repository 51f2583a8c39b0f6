package behaviour.brackets;

import io.github.defer4j.Defer;

/** A text as a name. */
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
@interface Locked {
    String value() default "lock";
}
