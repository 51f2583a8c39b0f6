package rules.d4j102.bad2;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A blank that came with a copied text and looks like any other. */
public class Inventory {
    final List<String> audit = new ArrayList<>();

    @Defer("audit.add(\u00a0sku)") // ERROR: D4J-102
    public int reserve(String sku, int pieces) {
        return pieces;
    }
}
