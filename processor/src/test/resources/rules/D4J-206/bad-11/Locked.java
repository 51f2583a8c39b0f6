package rules.d4j206.bad11;

import io.github.defer4j.Defer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.METHOD)
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
@interface Locked {
    String value() default "lock";
}
