package rules.d4j305.bad6;

import io.github.defer4j.Defer;

// In a composed annotation this name always means whether the method was called.
public class Meter {

    @Timed // ERROR: D4J-305
    public int work(int n) {
        return n + 1;
    }

    void stop(long since) {}

    @Defer(acquire = "called = System.nanoTime()", value = "stop(called)")
    @interface Timed {}
}
