package rules.d4j411.bad;

import io.github.defer4j.Recover;

public class Stock {

    @Recover("result = noStock(sku)") // ERROR: D4J-411
    public int reserve(String sku) {
        return sku.length();
    }

    int noStock(String sku) {
        return 0;
    }
}
