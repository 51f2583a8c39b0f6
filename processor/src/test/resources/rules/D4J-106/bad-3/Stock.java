package rules.d4j106.bad3;

import io.github.defer4j.Defer;

public class Stock {

    // One error: the token is malformed, not missing.
    @Defer(acquire = "start = now('ab')", value = "done(start)") // ERROR: D4J-106
    public void load() {
    }

    long now(char zone) {
        return 0;
    }

    void done(long start) {
    }
}
