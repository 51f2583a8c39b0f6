package rules.d4j216.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Query {
    @Recover(value = "rest(in)", inside = true)
    public int first(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    @Recover("none(text)")
    public int last(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    int rest(Reader in) {
        return in.hashCode();
    }

    int none(String text) {
        return text.length();
    }
}
