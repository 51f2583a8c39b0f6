package rules.d4j517.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "jsr330") // ERROR: D4J-517
public class Stock {

    @Defer("log(sku)")
    public static int of(String sku) {
        return sku.length();
    }

    static void log(String sku) {}
}
