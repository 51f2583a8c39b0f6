package rules.d4j305.bad3;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "failure = System.nanoTime()", value = "stop(failure)") // ERROR: D4J-305
    public int work(int n) {
        return n + 1;
    }

    void stop(long since) {}
}
