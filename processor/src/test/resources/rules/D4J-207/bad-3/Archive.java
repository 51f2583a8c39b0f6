package rules.d4j207.bad3;

import io.github.defer4j.Defer;
import java.nio.file.Path;

/** A class literal. */
public class Archive {
    @Defer("log(Drafts.class)") // ERROR: D4J-207
    public String read(Path draft) {
        return draft.toString();
    }

    void log(Class<?> kind) {
        assert kind != Archive.class;
    }

    static class Draft {
    }
}
