package rules.d4j210.bad4;

import io.github.defer4j.Defer;

/** The result. */
public class Meter {
    private long sum;

    @Defer("note(result.value)") // ERROR: D4J-210
    public long add(int pieces) {
        sum += pieces;
        return sum;
    }

    void note(long value) {
        sum += value;
    }
}
