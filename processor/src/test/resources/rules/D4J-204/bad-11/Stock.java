package rules.d4j204.bad11;

import io.github.defer4j.Defer;
import java.io.Serializable;

// Deferred, an argument waits in a variable, and none is of both types.
public class Stock {
    @Defer("note(both())") // ERROR: D4J-204
    public void put() {}

    <T extends Serializable & Comparable<T>> void note(T what) {}

    static <T extends Serializable & Comparable<T>> T both() {
        return null;
    }
}
