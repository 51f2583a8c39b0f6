package rules.d4j311.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.io.IOException;
import java.io.Reader;

public class Report {

    public int first(@Defer(until = Until.COMPLETION) Reader in) throws IOException { // ERROR: D4J-311
        return in.read();
    }
}
