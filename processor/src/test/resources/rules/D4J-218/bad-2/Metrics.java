package rules.d4j218.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

/** A method of the failure, too. */
public class Metrics {
    @Defer(value = "failure.printStackTrace()", on = Exit.SUCCESS) // ERROR: D4J-218
    public int measure(String what) {
        return what.length();
    }
}
