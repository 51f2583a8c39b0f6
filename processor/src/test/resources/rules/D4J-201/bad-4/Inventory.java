package rules.d4j201.bad4;

import io.github.defer4j.Defer;

/** A full name of which no such package exists. */
public class Inventory {
    @Defer("java.utils.Objects.hash(sku)") // ERROR: D4J-201
    public boolean reserve(String sku, int pieces) {
        return pieces > sku.length();
    }
}
