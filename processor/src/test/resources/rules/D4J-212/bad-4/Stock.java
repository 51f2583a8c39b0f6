package rules.d4j212.bad4;

import io.github.defer4j.Retry;

/** An attempt that failed has none. */
public class Stock {
    @Retry("again(result, attempt)") // ERROR: D4J-212
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int result, int attempt) {
        return attempt < result;
    }
}
