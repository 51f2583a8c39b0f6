package rules.d4j206.bad4;

import rules.d4j206.bad4.books.Ledger;
import io.github.defer4j.Defer;

/** The wrapper is no subclass and in another package than the members. */
public class Account extends Ledger {
    @Defer("enter(amount)") // ERROR: D4J-206
    public long pay(long amount) {
        return amount;
    }

    @Defer("Long.toString(entries)") // ERROR: D4J-206
    public long total() {
        return entries;
    }
}
