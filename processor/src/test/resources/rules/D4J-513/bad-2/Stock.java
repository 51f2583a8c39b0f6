package rules.d4j513.bad2;

import io.github.defer4j.Defer;

public class Stock { // ERROR: D4J-513

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
