package rules.d4j501.bad7;

import io.github.defer4j.Defer;

// Nothing else here is marked.
public class Store {
    @Logged // ERROR: D4J-501
    private void put() {}

    void done() {}

    @Defer("done()")
    @interface Logged {}
}
