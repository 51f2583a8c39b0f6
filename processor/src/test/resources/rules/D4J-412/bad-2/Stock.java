package rules.d4j412.bad2;

import io.github.defer4j.Recover;

public class Stock {
    @Recover(except = {}) // ERROR: D4J-412
    public int reserve(String sku) {
        return sku.length();
    }
}
