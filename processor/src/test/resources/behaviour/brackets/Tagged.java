package behaviour.brackets;

import io.github.defer4j.Defer;

/** An array, which becomes arguments, and a character. */
@Defer(acquire = "before = desk.tag({tags}, {mark})", value = "desk.untag(before)")
@interface Tagged {
    String[] tags();

    char mark() default '\'';
}
