package rules.d4j502.bad5;

import io.github.defer4j.Defer;

public class Store {
    @Logged // ERROR: D4J-502
    public Store() {}

    void done() {}

    @Defer("done()")
    @interface Logged {}
}
