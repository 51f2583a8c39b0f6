package rules.d4j202.bad7;

import io.github.defer4j.Recover;

/** A handler. */
public class Bank {
    @Recover("rejectd") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return Math.addExact(cents, owner.length());
    }

    long rejected(String owner, RuntimeException why) {
        return owner.length() + why.getStackTrace().length;
    }
}
