package rules.d4j220.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Query {
    @Retry("again(in, attempt)") // ERROR: D4J-220
    public int first(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    boolean again(Reader in, int attempt) {
        return in.hashCode() > attempt;
    }
}
