package rules.d4j214.bad2;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Parameters are acquired from left to right. */
public class Pages {
    public int print(
            String text,
            @Defer(acquire = "mark(in)") Reader copy, // ERROR: D4J-214
            @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read() + copy.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    Reader mark(Reader in) {
        return in;
    }
}
