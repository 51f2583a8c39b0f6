package rules.d4j205.bad4;

import io.github.defer4j.Recover;

/** Two handlers of one name: each takes a failure. */
public class Ledger {
    @Recover("failed") // ERROR: D4J-205
    public long pay(String owner, long cents) {
        return Math.addExact(cents, owner.length());
    }

    long failed(ArithmeticException why) {
        return why.getStackTrace().length;
    }

    long failed(String owner, IllegalStateException why) {
        return owner.length() + why.getStackTrace().length;
    }
}
