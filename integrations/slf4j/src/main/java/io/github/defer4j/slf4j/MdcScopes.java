package io.github.defer4j.slf4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the compiler makes of several {@link MdcScope}s. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface MdcScopes {
    /**
     * The annotations.
     *
     * @return all of them, in their order
     */
    MdcScope[] value();
}
