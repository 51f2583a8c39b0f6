package rules.d4j514.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "spring") // ERROR: D4J-514
public class Stock {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
