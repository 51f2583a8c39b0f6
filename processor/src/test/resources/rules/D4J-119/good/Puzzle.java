package rules.d4j119.good;

import io.github.defer4j.Defer;

public class Puzzle {
    @Defer("show(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(n"
            + "))))))))))))))))))))))))))))))))))))))))))))))))))")
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
