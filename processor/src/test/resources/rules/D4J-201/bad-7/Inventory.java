package rules.d4j201.bad7;

import io.github.defer4j.Defer;
import java.util.List;

/** A package that does not exist. */
public class Inventory {
    @Defer("note(java.utils.List.of(sku))") // ERROR: D4J-201
    public int reserve(String sku) {
        return sku.length();
    }

    void note(List<String> skus) {
        assert !skus.isEmpty();
    }
}
