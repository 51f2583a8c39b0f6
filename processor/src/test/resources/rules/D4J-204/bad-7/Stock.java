package rules.d4j204.bad7;

import io.github.defer4j.Defer;
import java.util.List;
import java.util.Optional;

/** Calls as arguments that no type argument makes fit. */
public class Stock {
    @Defer("note(java.util.Optional.of(pieces))") // ERROR: D4J-204
    public int store(String sku, int pieces) {
        return pieces;
    }

    @Defer("all(java.util.List.of(sku, pieces))") // ERROR: D4J-204
    public int take(String sku, int pieces) {
        return pieces;
    }

    void note(Optional<String> sku) {
        assert sku.isPresent();
    }

    void all(List<? extends Comparable<String>> skus) {
        assert !skus.isEmpty();
    }
}
