package exit.every_way_out_runs_deferred_calls;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    @Defer("deferred(n)")
    void f(int n) {
        if (n == 1) {
            return;
        }
        if (n == 2) {
            throw Panic.panic("P");
        }
        System.out.println("end of the body");
    }

    void deferred(int n) {
        System.out.println("deferred " + n);
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f(0);
        rule.f(1);
        try {
            rule.f(2);
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
