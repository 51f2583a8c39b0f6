package rules.d4j415.bad;

import io.github.defer4j.Retry;

public class Stock {
    boolean more;

    @Retry("more = again(attempt)") // ERROR: D4J-415
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
