package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes a default of the wrapper that is generated for the annotated service. It is optional: a
 * service with {@link Defer}, {@link Recover} or {@link Retry} on a method gets a wrapper without it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SafeWrapper {
  /**
   * The simple name of the wrapper. If empty, it is the name of the service with {@code Safe}
   * appended; the names of enclosing types are joined with an underscore, so that {@code Outer.Inner}
   * gives {@code Outer_InnerSafe}. The wrapper is always in the package of the service.
   *
   * @return the simple name, or the empty string for the default
   */
  String name() default "";

  /**
   * Which failure wins if more than one step of the same call fails.
   *
   * @return the first or the latest failure
   */
  Failures failures() default Failures.FIRST;

  /**
   * Types that the calls in the marks may name by their simple name. Types of
   * {@code java.lang}, of the package of the service, and nested types of the service need no entry.
   *
   * @return the types to import
   */
  Class<?>[] imports() default {};

  /**
   * Methods that marks on the type leave out: a name, {@code "size"}, for all of that name, or a name
   * with parameter types, {@code "get(String, int)"}, for one. A method that no mark on the type
   * applies to cannot be left out, which is a compile error. Marks on the methods themselves are not
   * concerned.
   *
   * @return the methods without the marks of the type
   */
  String[] exclude() default {};

  /**
   * Which container makes the wrapper, if any: {@code default}, {@code spring}, {@code jsr330}, {@code
   * jakarta} or {@code cdi}. The wrapper then carries the annotations that let that container inject the
   * service into it, and the wrapper into others. The scope and the qualifiers of the service are those of
   * the wrapper, too.
   *
   * @return the model, or the empty string for that of the option {@code -Adefer4j.componentModel}, which
   *     is {@code default} if it is left out
   */
  String componentModel() default "";
}
