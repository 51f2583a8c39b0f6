package rules.d4j506.bad;

import io.github.defer4j.Defer;

public class Shop {

    public static class Stock {

        @Defer("log()")
        public int reserve(String sku) {
            return sku.length();
        }

        void log() {}
    }
}
