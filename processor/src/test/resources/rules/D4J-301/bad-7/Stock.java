package rules.d4j301.bad7;

import io.github.defer4j.Defer;

public class Stock {

    @Defer(quiet = true) // ERROR: D4J-301
    public int count(String sku) {
        return sku.length();
    }
}
