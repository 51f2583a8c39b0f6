package rules.d4j210.bad;

import io.github.defer4j.Defer;

/** A parameter. */
public class Meter {
    private long sum;

    @Defer("note(pieces.toString())") // ERROR: D4J-210
    public long add(int pieces) {
        sum += pieces;
        return sum;
    }

    void note(String text) {
        sum += text.length();
    }
}
