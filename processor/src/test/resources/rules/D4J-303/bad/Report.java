package rules.d4j303.bad;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;

public class Report {

    public int length(String name, @Defer(acquire = "open(name)") Reader in) throws IOException { // ERROR: D4J-303
        return name.length() + in.read();
    }

    public int lines() {
        return 0;
    }

    void open(String name) {}
}
