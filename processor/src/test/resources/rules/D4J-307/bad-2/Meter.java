package rules.d4j307.bad2;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "result = read()", value = "report(result)") // ERROR: D4J-307
    public void work(int n) {}

    int read() {
        return 0;
    }

    void report(int value) {}
}
