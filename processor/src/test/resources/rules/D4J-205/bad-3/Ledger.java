package rules.d4j205.bad3;

import io.github.defer4j.Defer;

/** By name, both fit. */
public class Ledger {
    private long entries;

    @Defer("log") // ERROR: D4J-205
    public long pay(String owner, long cents) {
        return entries + cents;
    }

    void log(String owner) {
        entries += owner.length();
    }

    void log(String owner, long cents) {
        entries += cents + owner.length();
    }
}
