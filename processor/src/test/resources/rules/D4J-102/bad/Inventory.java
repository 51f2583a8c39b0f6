package rules.d4j102.bad;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A parameter is named as in Spring's expressions. */
public class Inventory {
    final List<String> audit = new ArrayList<>();

    @Defer("audit.add(#sku)") // ERROR: D4J-102
    public int reserve(String sku, int pieces) {
        return pieces;
    }
}
