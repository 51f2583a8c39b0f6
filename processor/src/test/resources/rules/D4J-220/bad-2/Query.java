package rules.d4j220.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;

/** A token, by name. */
public class Query {
    private long spent;

    @Defer(acquire = "start = System.nanoTime()", value = "note(start)")
    @Retry("soon") // ERROR: D4J-220
    public int first(String text) {
        return text.charAt(0);
    }

    void note(long start) {
        spent += System.nanoTime() - start;
    }

    boolean soon(long start, int attempt) {
        return spent - start > attempt;
    }
}
