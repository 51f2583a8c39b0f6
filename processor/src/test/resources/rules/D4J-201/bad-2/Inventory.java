package rules.d4j201.bad2;

import io.github.defer4j.Defer;
import java.util.HashSet;
import java.util.Set;

/** A mistyped parameter as an argument. */
public class Inventory {
    final Set<String> busy = new HashSet<>();

    @Defer("busy.remove(sku1)") // ERROR: D4J-201
    public boolean reserve(String sku, int pieces) {
        return busy.add(sku) && pieces > 0;
    }
}
