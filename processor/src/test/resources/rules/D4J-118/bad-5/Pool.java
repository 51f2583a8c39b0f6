package rules.d4j118.bad5;

import io.github.defer4j.Defer;
import java.io.Reader;
import java.io.StringReader;

/** What is acquired for a parameter has the parameter's name. */
public class Pool {
    public boolean read(String text, @Defer(acquire = "found = open(text)") Reader in) { // ERROR: D4J-118
        return in.markSupported();
    }

    Reader open(String text) {
        return new StringReader(text);
    }
}
