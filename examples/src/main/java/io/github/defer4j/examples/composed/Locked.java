package io.github.defer4j.examples.composed;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** The call holds a lock of its service. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
public @interface Locked {
  /** The field that holds the lock. */
  String value() default "lock";
}
