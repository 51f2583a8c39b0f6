package rules.d4j304.good;

import io.github.defer4j.Defer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

public class Report {

    public String first(@Defer(acquire = "open()") BufferedReader in) throws IOException {
        return in.readLine();
    }

    BufferedReader open() {
        return new BufferedReader(new StringReader("a"));
    }
}
