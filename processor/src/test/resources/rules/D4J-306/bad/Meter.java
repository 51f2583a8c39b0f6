package rules.d4j306.bad;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "start = System.nanoTime()", value = "took = stop(start)") // ERROR: D4J-306
    public int work(int n) {
        return n + 1;
    }

    long stop(long start) {
        return System.nanoTime() - start;
    }
}
