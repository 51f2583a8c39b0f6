package rules.d4j107.good;

import io.github.defer4j.Defer;

public class Limiter {
    private int used;

    @Defer(acquire = "take(10)", value = "give(10)")
    public int run(int job) {
        return job + used;
    }

    void take(int permits) {
        used += permits;
    }

    void give(int permits) {
        used -= permits;
    }
}
