package rules.d4j304.bad2;

import io.github.defer4j.Defer;

public class Meter {

    public int since(@Defer(acquire = "System.nanoTime()", value = "stop(start)") int start) { // ERROR: D4J-304
        return start;
    }

    void stop(int start) {}
}
