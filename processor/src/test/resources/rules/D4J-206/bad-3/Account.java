package rules.d4j206.bad3;

import io.github.defer4j.Recover;

/** A private handler, to be bound by name. */
public class Account {
    @Recover("broke") // ERROR: D4J-206
    public long pay(long amount) {
        return amount < 0 ? broke(amount) : Math.incrementExact(amount);
    }

    private long broke(long amount) {
        return amount;
    }
}
