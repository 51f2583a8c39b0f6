package rules.d4j214.bad3;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** It cannot be acquired from itself. */
public class Pages {
    public int print(String text, @Defer(acquire = "mark(in)") Reader in) throws IOException { // ERROR: D4J-214
        return in.read() + text.length();
    }

    Reader mark(Reader in) {
        return in == null ? new StringReader("") : in;
    }
}
