package rules.d4j210.bad2;

import io.github.defer4j.Defer;

/** What a call gives. */
public class Meter {
    private long sum;

    @Defer("total().reset()") // ERROR: D4J-210
    public long add(int pieces) {
        sum += pieces;
        return sum;
    }

    long total() {
        return sum;
    }
}
