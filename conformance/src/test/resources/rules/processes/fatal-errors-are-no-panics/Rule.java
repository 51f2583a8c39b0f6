package processes.fatal_errors_are_no_panics;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** Deferred calls do run. Recovery leaves such errors out, unless it names them. */
class Rule {
    @Recover(value = "handle", on = Throwable.class)
    @Defer("System.out.println(\"deferred\")")
    int f() {
        return endless(0);
    }

    int endless(int n) {
        return endless(n + 1) + 1;
    }

    int handle(Throwable failure) {
        System.out.println("recovered " + failure);
        return 0;
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
