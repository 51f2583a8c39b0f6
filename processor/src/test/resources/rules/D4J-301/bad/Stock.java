package rules.d4j301.bad;

import io.github.defer4j.Defer;

public class Stock {

    @Defer // ERROR: D4J-301
    public int count(String sku) {
        return sku.length();
    }
}
