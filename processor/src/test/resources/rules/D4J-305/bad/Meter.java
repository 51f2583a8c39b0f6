package rules.d4j305.bad;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "n = System.nanoTime()", value = "stop(n)") // ERROR: D4J-305
    public int work(int n) {
        return n + 1;
    }

    void stop(long since) {}
}
