package rules.d4j306.good;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "start = System.nanoTime()", value = "stop(start)")
    @Defer("result = cap(result)")
    public int work(int n) {
        return n + 1;
    }

    long stop(long start) {
        return System.nanoTime() - start;
    }

    int cap(int result) {
        return Math.min(result, 100);
    }
}
