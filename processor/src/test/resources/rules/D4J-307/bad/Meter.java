package rules.d4j307.bad;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "result = read()", value = "report(result)") // ERROR: D4J-307
    public int work(int n) {
        return n + 1;
    }

    int read() {
        return 0;
    }

    void report(int value) {}
}
