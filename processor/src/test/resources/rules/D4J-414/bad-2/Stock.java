package rules.d4j414.bad2;

import io.github.defer4j.Retry;

public class Stock {
    @Retry("again") // ERROR: D4J-414
    public int reserve(String sku) {
        return sku.length();
    }

    long again(int attempt) {
        return 100L * attempt;
    }
}
