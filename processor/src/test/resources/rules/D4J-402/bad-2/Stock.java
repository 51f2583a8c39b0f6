package rules.d4j402.bad2;

import io.github.defer4j.Recover;

public class Stock {

    @Recover("noStock()") // ERROR: D4J-402
    public int reserve(String sku) {
        return sku.length();
    }

    long noStock() {
        return 0;
    }
}
