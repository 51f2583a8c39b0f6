package rules.d4j206.bad6;

import io.github.defer4j.Defer;

/** Private in another class than the service. */
public class Account {
    final Ledger ledger = new Ledger();

    @Defer("ledger.open.run()") // ERROR: D4J-206
    public long pay(long amount) {
        return amount;
    }

    static class Ledger {
        private final Runnable open = () -> {
        };

        void run() {
            open.run();
        }
    }
}
