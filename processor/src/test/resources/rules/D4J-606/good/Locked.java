package rules.d4j606.good;

import io.github.defer4j.Defer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.METHOD, ElementType.TYPE})
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()")
@interface Locked {
    String value() default "lock";
}
