package rules.d4j216.bad3;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** By name. */
public class Query {
    @Recover("rest") // ERROR: D4J-216
    public int first(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    int rest(Reader in, IOException why) {
        return in.hashCode() + why.getStackTrace().length;
    }
}
