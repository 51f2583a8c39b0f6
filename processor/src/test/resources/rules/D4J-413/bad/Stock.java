package rules.d4j413.bad;

import io.github.defer4j.Retry;

public class Stock {
    @Retry("") // ERROR: D4J-413
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
