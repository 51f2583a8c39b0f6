package io.github.defer4j.examples.composed;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * The call leaves a row in the {@link AuditLog}, whatever comes of it. {@code failure} is null if it returns.
 *
 * <p>A row that cannot be written is a failure of the call: unaudited changes are what this is to prevent.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Defer("{log}.record({action}, failure)")
public @interface Audited {
  /** A text; the name of a parameter or field stands for its value. */
  String action() default "{class}.{method}";

  /** The field that holds the log. */
  String log() default "audit";
}
