package rules.d4j102.bad5;

import io.github.defer4j.Defer;

// A brace without the other one is no placeholder.
public class Store {
    @Open // ERROR: D4J-102
    public void put() {}

    @Shut // ERROR: D4J-102
    public void take() {}

    @Doubled // ERROR: D4J-102
    public void count() {}

    void done(String what) {}

    @Defer("done({value)")
    @interface Open {
        String value() default "";
    }

    @Defer("done(value})")
    @interface Shut {
        String value() default "";
    }

    @Defer("done({{value}})")
    @interface Doubled {
        String value() default "";
    }
}
