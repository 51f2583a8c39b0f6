package rules.d4j302.good;

import io.github.defer4j.Defer;

public class Meter {
    long total;

    @Defer(acquire = "start = System.nanoTime()", value = "stop(start)")
    public int work(int n) {
        return n + 1;
    }

    void stop(long start) {
        total += System.nanoTime() - start;
    }
}
