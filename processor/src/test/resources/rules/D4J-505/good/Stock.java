package rules.d4j505.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "GuardedStock")
public class Stock {

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
