package rules.d4j208.bad;

import io.github.defer4j.Defer;

/** The name of a parameter is no name of the method's. */
public class Audit {
    private long cents;

    @Defer("record") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return cents + amount;
    }

    void record(String owner, long sum) {
        cents += sum + owner.length();
    }
}
