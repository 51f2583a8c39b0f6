package rules.d4j119.bad;

import io.github.defer4j.Defer;

public class Puzzle {
    @Defer("show(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(n)))))))))))))))))))))))))))))))))))))))))))))))))))") // ERROR: D4J-119
    public int solve(int n) {
        return n;
    }

    int f(int n) {
        return n + 1;
    }

    void show(int n) {
        f(n);
    }
}
