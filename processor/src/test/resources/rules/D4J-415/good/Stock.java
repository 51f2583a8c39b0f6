package rules.d4j415.good;

import io.github.defer4j.Retry;

public class Stock {
    boolean more;

    @Retry("again(attempt)")
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
