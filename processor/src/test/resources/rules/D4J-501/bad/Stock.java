package rules.d4j501.bad;

import io.github.defer4j.Defer;

public class Stock {

    @Defer("log()") // ERROR: D4J-501
    private int reserve(String sku) {
        return sku.length();
    }

    public int count() {
        return reserve("a");
    }

    void log() {}
}
