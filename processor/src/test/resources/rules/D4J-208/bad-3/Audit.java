package rules.d4j208.bad3;

import io.github.defer4j.Defer;

/** Neither of two fits. */
public class Audit {
    private long cents;

    @Defer("record") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return cents + amount;
    }

    void record(String customer) {
        cents += customer.length();
    }

    void record(StringBuilder owner) {
        cents += owner.length();
    }
}
