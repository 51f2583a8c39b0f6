package rules.d4j204.bad10;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;

public class Desk {
    // The close() that is left out says nothing more, also where the parameter has a name that means something.
    public int read(@Defer(acquire = "failure = open(1)") Reader failure) throws IOException { // ERROR: D4J-204
        return failure.read();
    }

    Reader open() {
        return Reader.nullReader();
    }
}
