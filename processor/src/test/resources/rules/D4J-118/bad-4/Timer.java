package rules.d4j118.bad4;

import io.github.defer4j.Defer;

public class Timer {
    long last;

    @Defer(acquire = "= System.nanoTime()", value = "report(last)") // ERROR: D4J-118
    public int run(int job) {
        return job;
    }

    void report(long start) {
        last = System.nanoTime() - start;
    }
}
