package rules.d4j204.bad6;

import io.github.defer4j.Defer;

/** Beyond the bound of a type parameter. */
public class Stock {
    @Defer("note(sku)") // ERROR: D4J-204
    public int store(String sku, int pieces) {
        return pieces - sku.length();
    }

    <N extends Number> void note(N pieces) {
        assert pieces.intValue() > 0;
    }
}
