package rules.d4j416.bad3;

import io.github.defer4j.Retry;

/** Twice on the type: one mistake, however many methods it has. */
@Patient
@Retry("again") // ERROR: D4J-416
public class Stock {
    public int load(String name) {
        return name.length();
    }

    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
