package rules.d4j111.bad;

import io.github.defer4j.Defer;

public class Session {
    private int open;

    @Defer("return atMost(result)") // ERROR: D4J-111
    public int count(String text) {
        return text.length() + open;
    }

    int atMost(int found) {
        return Math.min(found, 100);
    }
}
