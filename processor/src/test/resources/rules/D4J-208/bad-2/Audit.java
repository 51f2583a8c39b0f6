package rules.d4j208.bad2;

import io.github.defer4j.Defer;

/** The name is the same, the type is not. */
public class Audit {
    private long cents;

    @Defer("record") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return cents + amount;
    }

    void record(String owner, int amount) {
        cents += amount + owner.length();
    }
}
