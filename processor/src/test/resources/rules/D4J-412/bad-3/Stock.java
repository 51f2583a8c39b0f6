package rules.d4j412.bad3;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(imports = {}) // ERROR: D4J-412
public class Stock {
    @Defer("count()")
    public int reserve(String sku) {
        return sku.length();
    }

    void count() {}
}
