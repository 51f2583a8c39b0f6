package rules.d4j501.bad6;

import io.github.defer4j.Retry;

public class Stock {
    @Retry("again") // ERROR: D4J-501
    private int load(String name) {
        return name.length();
    }

    public int size() {
        return load("a");
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
