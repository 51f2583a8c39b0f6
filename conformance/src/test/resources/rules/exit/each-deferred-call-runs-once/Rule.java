package exit.each_deferred_call_runs_once;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    int runs;

    @Defer("System.out.println(\"deferred 1\")")
    @Defer("count()")
    void f(boolean fail) {
        if (fail) {
            throw Panic.panic("body");
        }
    }

    void count() {
        runs++;
        System.out.println("run " + runs);
        throw Panic.panic("count");
    }

    static void call(RuleSafe rule, boolean fail) {
        try {
            rule.f(fail);
        } catch (Panic panic) {
            System.out.println("failed true");
        }
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        call(rule, false);
        call(rule, true);
    }
}
