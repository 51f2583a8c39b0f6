package rules.d4j603.bad2;

import io.github.defer4j.Defer;

// One error for each use: of a type's three methods too, and though the circle begins behind @Entered.
@Store.Entered // ERROR: D4J-603
public class Store {
    public void put() {}

    public void take() {}

    @Nested // ERROR: D4J-603
    void count() {}

    void done() {}

    @Nested
    @interface Entered {}

    @Nested
    @Defer("done()")
    @interface Nested {}
}
