package rules.d4j208.bad10;

import io.github.defer4j.Retry;

/** The policy of the type fits one method and not the others. */
@Retry("again") // ERROR: D4J-208
public class Stock {
    public int reserve(String sku) {
        return sku.length();
    }

    public int size() {
        return 1;
    }

    boolean again(String sku, int attempt) {
        return attempt < sku.length();
    }
}
