package exit.panic_in_a_deferred_call_runs_the_others;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    @Defer("System.out.println(\"deferred 1\")")
    @Defer("fail(\"two\")")
    @Defer("System.out.println(\"deferred 3\")")
    void f() {
        System.out.println("body");
    }

    void fail(String value) {
        throw Panic.panic(value);
    }

    public static void main(String[] args) {
        try {
            new RuleSafe(new Rule()).f();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
