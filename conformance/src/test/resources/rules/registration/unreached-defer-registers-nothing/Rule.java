package registration.unreached_defer_registers_nothing;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

class Rule {
    @Defer("System.out.println(\"deferred 1\")")
    void f(boolean early, DeferScope scope) {
        if (early) {
            System.out.println("early return");
            return;
        }
        scope.defer(() -> System.out.println("deferred 2"));
        System.out.println("body");
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f(true);
        rule.f(false);
    }
}
