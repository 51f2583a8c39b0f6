package rules.d4j207.bad4;

import io.github.defer4j.Defer;
import java.nio.file.Path;

/** As an argument. */
public class Archive {
    @Defer("log(TimeUnit.SECONDS)") // ERROR: D4J-207
    public String read(Path draft) {
        return draft.toString();
    }

    void log(Object unit) {
        assert unit != null;
    }
}
