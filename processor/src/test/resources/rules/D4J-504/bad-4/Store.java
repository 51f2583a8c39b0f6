package rules.d4j504.bad4;

import io.github.defer4j.Defer;

// Marks on a type apply to public instance methods, and there are none.
@Store.Logged
public class Store { // ERROR: D4J-504
    static void done() {}

    @Defer("Store.done()")
    @interface Logged {}
}
