package rules.d4j220.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Query {
    private long spent;

    @Defer(acquire = "start = System.nanoTime()", value = "note(start)")
    @Retry("again(text, attempt)")
    public int first(String text, @Defer(acquire = "open(text)") Reader in) throws IOException {
        return in.read();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    void note(long start) {
        spent += System.nanoTime() - start;
    }

    boolean again(String text, int attempt) {
        return attempt < text.length() && spent < 1_000_000_000L;
    }
}
