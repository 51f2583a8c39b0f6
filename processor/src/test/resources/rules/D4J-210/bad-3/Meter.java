package rules.d4j210.bad3;

import io.github.defer4j.Defer;

/** A call that gives nothing. */
public class Meter {
    private long sum;

    @Defer("clear().toString()") // ERROR: D4J-210
    public long add(int pieces) {
        sum += pieces;
        return sum;
    }

    void clear() {
        sum = 0;
    }
}
