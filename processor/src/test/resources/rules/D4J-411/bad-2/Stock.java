package rules.d4j411.bad2;

import io.github.defer4j.Recover;

public class Stock {
    int lost;

    @Recover("lost = noStock(sku)") // ERROR: D4J-411
    public void reserve(String sku) {}

    int noStock(String sku) {
        return 0;
    }
}
