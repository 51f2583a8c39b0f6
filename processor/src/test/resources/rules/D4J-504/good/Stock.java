package rules.d4j504.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "SafeStock")
public class Stock {

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
