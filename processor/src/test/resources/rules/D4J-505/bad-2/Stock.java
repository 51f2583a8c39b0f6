package rules.d4j505.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Guard") // ERROR: D4J-505
public class Stock {

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
