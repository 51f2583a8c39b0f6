package rules.d4j506.bad;

import io.github.defer4j.Defer;

public class Shop_Stock { // ERROR: D4J-506

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
