package rules.d4j413.good;

import io.github.defer4j.Retry;

public class Stock {
    @Retry("again")
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
