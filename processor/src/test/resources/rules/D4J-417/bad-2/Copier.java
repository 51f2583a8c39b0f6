package rules.d4j417.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.io.IOException;
import java.io.Reader;

/** From the type; each such parameter by itself. */
@Retry("again")
public class Copier {
    public int first(
            @Defer Reader from, // ERROR: D4J-417
            @Defer(quiet = true) Reader other) // ERROR: D4J-417
            throws IOException {
        return from.read() + other.read();
    }

    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
