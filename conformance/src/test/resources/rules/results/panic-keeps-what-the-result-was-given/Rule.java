package results.panic_keeps_what_the_result_was_given;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("result")
    @Defer("show(result)")
    int body(DeferScope scope) {
        scope.result(7);
        throw Panic.panic("P");
    }

    @Recover("result")
    @Defer("show(result)")
    int closure(DeferScope scope) {
        scope.defer(() -> {
            scope.result(scope.<Integer>result() + 1);
            throw Panic.panic("Q");
        });
        return 7;
    }

    void show(int r) {
        System.out.println("r " + r);
    }

    int result(int result, Panic why) {
        return result;
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        System.out.println("body -> " + rule.body());
        System.out.println("closure -> " + rule.closure());
    }
}
