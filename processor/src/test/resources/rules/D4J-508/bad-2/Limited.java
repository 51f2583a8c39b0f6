package rules.d4j508.bad2;

import io.github.defer4j.Recover;

// Eclipse does not show processors what stands on the elements of an annotation type.
public @interface Limited { // ERROR(javac): D4J-508

    @Recover
    int value() default 1;
}
