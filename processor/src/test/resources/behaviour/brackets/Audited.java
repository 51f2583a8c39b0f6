package behaviour.brackets;

import io.github.defer4j.Defer;

/** A class, a text as the name of a method, one in a literal, and the method and its class by themselves. */
@Defer("desk.{event}({type}, \"{word} by {class}\", {method}, {class}, failure)")
@interface Audited {
    String event() default "note";

    Class<?> type();

    String word() default "done";
}
