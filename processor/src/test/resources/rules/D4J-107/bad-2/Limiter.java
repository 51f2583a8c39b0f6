package rules.d4j107.bad2;

import io.github.defer4j.Defer;

public class Limiter {
    private int used;

    @Defer("give(0x)") // ERROR: D4J-107
    public int run(int job) {
        return job + used;
    }

    void give(int permits) {
        used -= permits;
    }
}
