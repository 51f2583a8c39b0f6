package rules.d4j207.bad5;

import io.github.defer4j.Defer;
import java.nio.file.Path;

/** The mistake in the acquired token is the only one: what follows from it is not told. */
public class Archive {
    private long spent;

    @Defer(acquire = "start = Sytem.nanoTime()", value = "report") // ERROR: D4J-207
    public String read(Path draft) {
        return draft.toString();
    }

    void report(long start) {
        spent += System.nanoTime() - start;
    }
}
