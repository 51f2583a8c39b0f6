package rules.d4j208.bad9;

import io.github.defer4j.Defer;

/** Two of one type, each the failure only where there is one, and a result where there is none. */
public class Audit {
    private long cents;

    @Defer("leave") // ERROR: D4J-208
    public void pay(long amount) {
        cents += amount;
    }

    @Defer("note") // ERROR: D4J-208
    public long sum(String failure) {
        return cents + failure.length();
    }

    void leave(long amount, long result) {
        cents += amount + result;
    }

    void note(Integer failure) {
        cents += failure;
    }
}
