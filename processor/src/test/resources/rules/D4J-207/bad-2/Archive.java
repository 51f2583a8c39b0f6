package rules.d4j207.bad2;

import io.github.defer4j.Defer;
import java.nio.file.Path;

/** A mistyped type of java.lang. */
public class Archive {
    @Defer("Sytem.gc()") // ERROR: D4J-207
    public String read(Path draft) {
        return draft.toString();
    }
}
