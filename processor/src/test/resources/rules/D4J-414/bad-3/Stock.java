package rules.d4j414.bad3;

import io.github.defer4j.Retry;
import java.util.function.BooleanSupplier;

/** Not a boolean, though it gives one. */
public class Stock {
    @Retry("again") // ERROR: D4J-414
    public int reserve(String sku) {
        return sku.length();
    }

    BooleanSupplier again(int attempt) {
        return () -> attempt < 3;
    }
}
