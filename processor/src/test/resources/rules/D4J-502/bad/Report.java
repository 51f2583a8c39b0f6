package rules.d4j502.bad;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;

public class Report {
    final int first;

    public Report(String name, @Defer Reader in) throws IOException { // ERROR: D4J-502
        first = name.length() + in.read();
    }

    public int first() {
        return first;
    }
}
