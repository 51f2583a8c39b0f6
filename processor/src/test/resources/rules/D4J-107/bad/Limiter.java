package rules.d4j107.bad;

import io.github.defer4j.Defer;

public class Limiter {
    private int used;

    @Defer("give(10ms)") // ERROR: D4J-107
    public int run(int job) {
        return job + used;
    }

    void give(int permits) {
        used -= permits;
    }
}
