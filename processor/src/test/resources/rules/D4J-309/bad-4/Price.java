package rules.d4j309.bad4;

import io.github.defer4j.Defer;

/** The failure is null as well, but one error is enough. */
public class Price {

    @Defer("result = failure.getMessage()") // ERROR: D4J-309
    public int of(String sku) {
        return sku.length();
    }
}
