package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The container that the compiler uses where {@link Defer} is repeated. The order of {@link #value()} is
 * the order in which the steps are registered.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Defers {
  /**
   * The repeated annotations.
   *
   * @return the steps, in source order
   */
  Defer[] value();
}
