package rules.d4j602.bad4;

import io.github.defer4j.Defer;

// Before a dot there is room for a name only; nobody can write an infinite number or the class of a primitive.
public class Store {
    @Counted // ERROR: D4J-602
    public void put() {}

    @Listed({"a", "b"}) // ERROR: D4J-602
    public void take() {}

    @Named("class") // ERROR: D4J-602
    public void count() {}

    @Named("") // ERROR: D4J-602
    public void size() {}

    @Weighed(1 / 0.0) // ERROR: D4J-602
    public void weigh() {}

    @Typed(int.class) // ERROR: D4J-602
    public void type() {}

    void done(Object what) {}

    @Defer("{value}.done()")
    @interface Counted {
        int value() default 1;
    }

    @Defer("{value}.done()")
    @interface Listed {
        String[] value();
    }

    @Defer("{value}.done()")
    @interface Named {
        String value();
    }

    @Defer("done({value})")
    @interface Weighed {
        double value();
    }

    @Defer("done({value})")
    @interface Typed {
        Class<?> value();
    }
}
