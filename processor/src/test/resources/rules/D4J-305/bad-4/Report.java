package rules.d4j305.bad4;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Report {

    @Defer(acquire = "in = System.nanoTime()", value = "stop(in)") // ERROR: D4J-305
    public int first(@Defer(acquire = "open()") Reader in) throws IOException {
        return in.read();
    }

    Reader open() {
        return new StringReader("a");
    }

    void stop(long since) {}
}
