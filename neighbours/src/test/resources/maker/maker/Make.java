package maker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks the {@link Maker} for a class. What it makes may ask again, in the next round. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Makes.class)
public @interface Make {
    /** The full name. */
    String name();

    /** The whole source file. */
    String source();
}
