package rules.d4j412.good;

import io.github.defer4j.Recover;

public class Stock {
    @Recover(value = "noStock", on = IllegalStateException.class)
    public int reserve(String sku) {
        return sku.length();
    }

    int noStock(String sku) {
        return sku.length();
    }
}
