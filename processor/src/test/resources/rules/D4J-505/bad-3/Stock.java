package rules.d4j505.bad3;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Stock") // ERROR: D4J-505
public class Stock {

    @Recover
    public int reserve(String sku) {
        return sku.length();
    }
}
