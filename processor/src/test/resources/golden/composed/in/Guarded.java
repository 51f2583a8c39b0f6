package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;

/** Annotations on annotations, and attributes that are handed on. */
@Locked("{lock}")
@Timed(name = "guarded \"{method}\"", tags = {"a", "{more}"}, limit = 7)
@Defer(value = "Audit.{event}({type}, \"{class}#{method} failed\", failure)", on = Exit.FAILURE)
@Recover("{fallback}")
public @interface Guarded {
    String lock();

    String event() default "failed";

    Class<?> type() default Object.class;

    String[] more() default {"b", "c"};

    String fallback();
}
