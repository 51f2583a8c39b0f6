package rules.d4j206.bad7;

import io.github.defer4j.Defer;

/** {@code clone} and {@code finalize} of Object are protected. */
public class Account {
    @Defer("log(clone())") // ERROR: D4J-206
    public long pay(long amount) {
        return amount;
    }

    void log(Object copy) {
        assert copy != this;
    }
}
