package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The container that the compiler uses where {@link Recover} is repeated. The order of {@link
 * #value()} has no meaning: the most specific recovery that fits a failure is taken.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Recovers {
  /**
   * The repeated annotations.
   *
   * @return the recoveries, in source order
   */
  Recover[] value();
}
