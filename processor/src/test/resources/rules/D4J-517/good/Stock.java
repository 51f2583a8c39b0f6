package rules.d4j517.good;

import io.github.defer4j.Defer;

public class Stock {

    @Defer("log(sku)")
    public static int of(String sku) {
        return sku.length();
    }

    static void log(String sku) {}
}
