package rules.d4j307.good;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "before = read()", value = "report(before, result)")
    public int work(int n) {
        return n + 1;
    }

    int read() {
        return 0;
    }

    void report(int before, int after) {}
}
