package rules.d4j208.bad4;

import io.github.defer4j.Defer;

/** There is no failure yet when the step is registered. */
public class Audit {
    private long cents;

    @Defer(acquire = "begin", value = "end") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return cents + amount;
    }

    void begin(Throwable failure) {
        cents -= failure.getStackTrace().length;
    }

    void end(Throwable failure) {
        cents += failure.getStackTrace().length;
    }
}
