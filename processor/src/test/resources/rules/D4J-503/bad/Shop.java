package rules.d4j503.bad;

import io.github.defer4j.Defer;

public class Shop {

    private static class Stock { // ERROR: D4J-503

        @Defer("log()")
        int reserve(String sku) {
            return sku.length();
        }

        void log() {}
    }

    public int count() {
        return new Stock().reserve("a");
    }
}
