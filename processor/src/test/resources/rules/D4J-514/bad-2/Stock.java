package rules.d4j514.bad2;

import io.github.defer4j.Defer;

public class Stock { // ERROR: D4J-514

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
