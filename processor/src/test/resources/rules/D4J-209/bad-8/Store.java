package rules.d4j209.bad8;

import io.github.defer4j.Defer;

public class Store {
    @Logged // ERROR: D4J-209
    public static void put() {}

    @Logged
    public void take() {}

    void done() {}

    @Defer("done()")
    @interface Logged {}
}
