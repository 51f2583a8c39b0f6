package rules.d4j309.bad;

import io.github.defer4j.Defer;

public class Price {

    @Defer("result = cap(result)") // ERROR: D4J-309
    public int of(String sku) {
        return sku.length();
    }

    long cap(long result) {
        return Math.min(result, 100);
    }
}
