package rules.d4j502.bad4;

import io.github.defer4j.Retry;

public class Stock {
    final int size;

    @Patient // ERROR: D4J-502
    public Stock(String name) {
        size = name.length();
    }

    @Retry("again")
    public int size() {
        return size;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
