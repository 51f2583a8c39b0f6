package rules.d4j309.bad2;

import io.github.defer4j.Defer;

public class Price {

    @Defer("result = log(result)") // ERROR: D4J-309
    public int of(String sku) {
        return sku.length();
    }

    void log(int result) {}
}
