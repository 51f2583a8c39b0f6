package rules.d4j303.good;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Report {

    public int length(String name, @Defer(acquire = "open(name)") Reader in) throws IOException {
        return name.length() + in.read();
    }

    Reader open(String name) {
        return new StringReader(name);
    }
}
