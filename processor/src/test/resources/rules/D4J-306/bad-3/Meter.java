package rules.d4j306.bad3;

import io.github.defer4j.Defer;

public class Meter {
    int last;

    @Defer("last = cap(result)") // ERROR: D4J-306
    public int work(int n) {
        return n + 1;
    }

    int cap(int n) {
        return Math.min(n, 100);
    }
}
