package rules.d4j216.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** A token. */
public class Query {
    private long spent;

    @Defer(acquire = "start = System.nanoTime()", value = "note(start)")
    @Recover("since(start)") // ERROR: D4J-216
    public long first(String text) {
        return text.charAt(0);
    }

    void note(long start) {
        spent += System.nanoTime() - start;
    }

    long since(long start) {
        return spent - start;
    }
}
