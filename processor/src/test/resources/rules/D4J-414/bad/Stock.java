package rules.d4j414.bad;

import io.github.defer4j.Retry;

public class Stock {
    private int tried;

    @Retry("count") // ERROR: D4J-414
    public int reserve(String sku) {
        return sku.length();
    }

    void count(int attempt) {
        tried += attempt;
    }

    int tried() {
        return tried;
    }
}
