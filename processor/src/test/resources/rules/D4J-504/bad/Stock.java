package rules.d4j504.bad;

import io.github.defer4j.SafeWrapper;

@SafeWrapper // ERROR: D4J-504
public class Stock {

    public int reserve(String sku) {
        return sku.length();
    }
}
