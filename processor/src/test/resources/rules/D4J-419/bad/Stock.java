package rules.d4j419.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Stock {

    @Override
    @Recover // ERROR: D4J-419
    public int hashCode() {
        return level();
    }

    @Override
    @Recover // ERROR: D4J-419
    public boolean equals(Object other) {
        return other instanceof Stock stock && stock.level() == level();
    }

    @Override
    @Defer("log()")
    @Recover(on = IllegalStateException.class) // ERROR: D4J-419
    public String toString() {
        return "Stock of " + level();
    }

    int level() {
        return 7;
    }

    void log() {}
}
