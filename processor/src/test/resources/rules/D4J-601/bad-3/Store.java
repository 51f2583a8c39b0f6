package rules.d4j601.bad3;

import io.github.defer4j.Defer;

// What stands in braces is meant as a placeholder, however it is written.
public class Store {
    @Indexed // ERROR: D4J-601
    public void put() {}

    @Spaced // ERROR: D4J-601
    public void take() {}

    @Pathed // ERROR: D4J-601
    public void count() {}

    void done(String what) {}

    @Defer("done({0})")
    @interface Indexed {}

    @Defer("done({val ue})")
    @interface Spaced {
        String value() default "";
    }

    @Defer("done({value.name})")
    @interface Pathed {
        String value() default "";
    }
}
