package rules.d4j208.bad5;

import io.github.defer4j.Recover;

/** A handler. */
public class Audit {
    @Recover("failed") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return Math.addExact(amount, owner.length());
    }

    long failed(String customer, ArithmeticException why) {
        return customer.length() + why.getStackTrace().length;
    }
}
