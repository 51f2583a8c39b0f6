package rules.d4j205.bad2;

import io.github.defer4j.Defer;

/** Each method is better for one of the arguments. */
public class Ledger {
    private long entries;

    @Defer("enter(pieces, pieces)") // ERROR: D4J-205
    public long open(int pieces) {
        return entries + pieces;
    }

    void enter(int pieces, long cents) {
        entries += pieces + cents;
    }

    void enter(long cents, int pieces) {
        entries -= pieces + cents;
    }
}
