package rules.d4j210.good;

import io.github.defer4j.Defer;

public class Meter {
    private long sum;

    @Defer("note(Integer.toString(pieces))")
    public long add(int pieces) {
        sum += pieces;
        return sum;
    }

    void note(String text) {
        sum += text.length();
    }
}
