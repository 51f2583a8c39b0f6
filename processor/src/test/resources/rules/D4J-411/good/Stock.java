package rules.d4j411.good;

import io.github.defer4j.Recover;

public class Stock {

    @Recover("noStock(sku)")
    public int reserve(String sku) {
        return sku.length();
    }

    int noStock(String sku) {
        return 0;
    }
}
