package rules.d4j118.good;

import io.github.defer4j.Defer;
import java.util.function.LongConsumer;

public class Timer {
    private final LongConsumer sink;
    long last;

    public Timer(LongConsumer sink) {
        this.sink = sink;
    }

    @Defer(acquire = "start = System.nanoTime()", value = "report(start)")
    public int run(int job) {
        return job;
    }

    void report(long start) {
        last = System.nanoTime() - start;
        sink.accept(last);
    }
}
