package rules.d4j503.good;

import io.github.defer4j.Defer;

public class Shop {

    static class Stock {

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
