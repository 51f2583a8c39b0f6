package rules.d4j201.bad3;

import io.github.defer4j.Defer;

/** Nothing has a name near to this one. */
public class Inventory {
    @Defer("telemetry.stop()") // ERROR: D4J-201
    public boolean reserve(String sku, int pieces) {
        return pieces > sku.length();
    }
}
