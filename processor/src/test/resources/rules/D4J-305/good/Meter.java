package rules.d4j305.good;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "start = System.nanoTime()", value = "stop(start)")
    @Defer(acquire = "begin = System.currentTimeMillis()", value = "stop(begin)")
    public int work(int n) {
        return n + 1;
    }

    void stop(long since) {}
}
