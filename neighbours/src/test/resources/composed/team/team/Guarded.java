package team;

import io.github.defer4j.Defer;
import lib.Locked;
import lib.Log;

/** Composed of what another jar has, and of a mark of its own. */
@Locked(value = "{value}", level = Log.Level.WARN)
@Defer("team.Shift.ended({class}, {tags})")
public @interface Guarded {
    String value();

    String[] tags() default {"till", "{method}"};
}
