package io.github.defer4j.examples.composed;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** The time of the call is added to the {@link Timers}, whether it returns or fails. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Defer(acquire = "start = System.nanoTime()", value = "{timers}.record({name}, start)")
public @interface Timed {
  String name() default "{class}.{method}";

  /** The field that holds the timers. */
  String timers() default "timers";
}
