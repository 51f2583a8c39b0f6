package rules.d4j304.bad;

import io.github.defer4j.Defer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Report {

    public String first(@Defer(acquire = "open()") BufferedReader in) throws IOException { // ERROR: D4J-304
        return in.readLine();
    }

    Reader open() {
        return new StringReader("a");
    }
}
