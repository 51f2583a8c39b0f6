package rules.d4j101.bad3;

import io.github.defer4j.Recover;

public class Till {
    private long cents;

    @Recover("\t") // ERROR: D4J-101
    public long pay(long amount) {
        cents = Math.addExact(cents, amount);
        return cents;
    }

    long full() {
        return cents;
    }
}
