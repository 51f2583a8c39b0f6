package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every generated wrapper, so that coverage and analysis tools can leave it out: JaCoCo ignores a class
 * whose class file carries an annotation with {@code Generated} in its name.
 *
 * <p>Not {@code javax.annotation.processing.Generated}: that one is in another package before Java 9, is gone from
 * the class file, and makes {@code javac -Xlint:processing} warn that no processor claims it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DeferGenerated {}
