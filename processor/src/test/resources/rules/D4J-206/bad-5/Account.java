package rules.d4j206.bad5;

import rules.d4j206.bad5.books.Ledger;
import io.github.defer4j.Defer;

/** Without a modifier, members are for their own package. */
public class Account {
    final Ledger ledger = new Ledger();

    @Defer("ledger.enter(amount)") // ERROR: D4J-206
    public long pay(long amount) {
        return amount;
    }

    @Defer("Long.toString(ledger.entries)") // ERROR: D4J-206
    public long total() {
        return 0;
    }
}
