package panics.one_function_for_each_item;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Recover("skip")
    @Defer("closed(n)")
    void item(int n) {
        if (n == 1) {
            throw Panic.panic("bad item");
        }
        System.out.println("done " + n);
    }

    void closed(int n) {
        System.out.println("closed " + n);
    }

    void skip(int n, Panic failure) {
        System.out.println("skipped " + n + " " + failure.value());
    }

    void f() {
        for (int n = 0; n < 3; n++) {
            safe.item(n);
        }
    }

    public static void main(String[] args) {
        new Rule().f();
    }
}
