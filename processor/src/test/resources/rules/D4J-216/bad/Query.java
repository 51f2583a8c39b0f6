package rules.d4j216.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** An acquired parameter. */
public class Query {
    @Recover("rest(in)") // ERROR: D4J-216
    public int first(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    int rest(Reader in) {
        return in.hashCode();
    }
}
