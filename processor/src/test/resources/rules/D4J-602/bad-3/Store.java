package rules.d4j602.bad3;

import io.github.defer4j.Defer;

// An annotation is no value, alone or in an array.
public class Store {
    @Tagged // ERROR: D4J-602
    public void put() {}

    @Listed({@Tag("a"), @Tag("b")}) // ERROR: D4J-602
    public void take() {}

    void done(Object... what) {}

    @interface Tag {
        String value();
    }

    @Defer("done({value})")
    @interface Tagged {
        Tag value() default @Tag("none");
    }

    @Defer("done({value})")
    @interface Listed {
        Tag[] value();
    }
}
