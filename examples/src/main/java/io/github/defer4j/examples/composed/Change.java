package io.github.defer4j.examples.composed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * What every change needs: one at a time, and a row for each. As {@link Locked} stands first, the row is written
 * before the lock is free: rows have the order of the changes.
 */
@Documented
@Target(ElementType.METHOD)
@Locked("{lock}")
@Audited(action = "{value}")
public @interface Change {
  /** What is changed, for the audit. */
  String value() default "{class}.{method}";

  String lock() default "lock";
}
