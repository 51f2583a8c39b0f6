package rules.d4j412.bad;

import io.github.defer4j.Recover;

public class Stock {
    @Recover(value = "noStock", on = {}) // ERROR: D4J-412
    public int reserve(String sku) {
        return sku.length();
    }

    int noStock(String sku) {
        return sku.length();
    }
}
