package rules.d4j204.bad5;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of a generic type. */
public class Stock<T extends Number> {
    final List<T> pieces = new ArrayList<>();
    final List<? extends T> seen = new ArrayList<>();

    @Defer("pieces.add(sku)") // ERROR: D4J-204
    public int store(String sku) {
        return sku.length();
    }

    @Defer("seen.add(piece)") // ERROR: D4J-204
    public int store(T piece) {
        return piece.intValue();
    }
}
