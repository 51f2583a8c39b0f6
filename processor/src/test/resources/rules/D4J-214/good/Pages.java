package rules.d4j214.good;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Pages {
    public int print(
            String text,
            @Defer(acquire = "open(text)") @Defer("note(in)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    void note(Reader in) {
        assert in.markSupported();
    }
}
