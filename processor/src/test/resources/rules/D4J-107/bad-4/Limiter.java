package rules.d4j107.bad4;

import io.github.defer4j.Defer;

public class Limiter {
    private double used;

    @Defer("give(-1.2.5)") // ERROR: D4J-107
    public double run(int job) {
        return job + used;
    }

    void give(double share) {
        used -= share;
    }
}
