package rules.d4j118.bad7;

import io.github.defer4j.Defer;
import java.io.Reader;

/** What the later step needs is there all the same. */
public class Copy {

    public int copy(
            @Defer(acquire = "reader = open()") Reader in, // ERROR: D4J-118
            @Defer(acquire = "buffered(in)") Reader buffer) {
        return in.hashCode() + buffer.hashCode();
    }

    Reader open() {
        return Reader.nullReader();
    }

    Reader buffered(Reader in) {
        return in;
    }
}
