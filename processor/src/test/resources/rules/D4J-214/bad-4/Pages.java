package rules.d4j214.bad4;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** By name. */
public class Pages {
    @Defer("note") // ERROR: D4J-214
    public int print(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    void note(Reader in) {
        assert in.markSupported();
    }
}
