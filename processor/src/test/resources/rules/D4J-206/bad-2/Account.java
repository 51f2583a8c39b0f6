package rules.d4j206.bad2;

import io.github.defer4j.Defer;

/** A private method. */
public class Account {
    private long cents;

    @Defer("note(amount)") // ERROR: D4J-206
    public long pay(long amount) {
        note(amount);
        return cents;
    }

    private void note(long amount) {
        cents += amount;
    }
}
