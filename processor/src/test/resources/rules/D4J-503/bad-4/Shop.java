package rules.d4j503.bad4;

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
        return new Shop_StockSafe(new Stock()).reserve("a");
    }
}
