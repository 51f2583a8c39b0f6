package rules.d4j307.bad3;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Report {

    public int first(@Defer(acquire = "result = open()") Reader in) throws IOException { // ERROR: D4J-307
        return in.read();
    }

    Reader open() {
        return new StringReader("a");
    }
}
