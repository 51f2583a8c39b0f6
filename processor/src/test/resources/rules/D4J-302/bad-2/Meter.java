package rules.d4j302.bad2;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "start = begin()", value = "stop(start)") // ERROR: D4J-302
    public int work(int n) {
        return n + 1;
    }

    void begin() {}

    void stop(long start) {}
}
