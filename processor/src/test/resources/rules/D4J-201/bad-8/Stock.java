package rules.d4j201.bad8;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;

/** The number of the attempt is the policy's alone. */
public class Stock {
    @Retry("again(atempt)") // ERROR: D4J-201
    public int reserve(String sku) {
        return sku.length();
    }

    @Defer("again(attempt)") // ERROR: D4J-201
    @Retry("again")
    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
