package rules.d4j107.bad3;

import io.github.defer4j.Defer;

/** A leading zero means base 8, which has no 9. */
public class Limiter {
    private int used;

    @Defer("give(09)") // ERROR: D4J-107
    public int run(int job) {
        return job + used;
    }

    void give(int permits) {
        used -= permits;
    }
}
