package rules.d4j204.bad2;

import io.github.defer4j.Defer;

/** The number of arguments. */
public class Stock {
    @Defer("note(sku, pieces, true)") // ERROR: D4J-204
    public int store(String sku, int pieces) {
        return pieces - sku.length();
    }

    void note(String sku, int pieces) {
        assert sku.length() < pieces;
    }

    void note(String sku) {
        assert !sku.isEmpty();
    }
}
