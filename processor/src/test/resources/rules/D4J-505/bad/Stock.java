package rules.d4j505.bad;

import io.github.defer4j.Defer;

public class Stock { // ERROR: D4J-505

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
