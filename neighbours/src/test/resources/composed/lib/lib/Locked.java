package lib;

import io.github.defer4j.Defer;

/** For any service that has a lock. */
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
@Defer("lib.Log.left({method}, {level})")
public @interface Locked {
    String value() default "lock";

    Log.Level level() default Log.Level.INFO;
}
