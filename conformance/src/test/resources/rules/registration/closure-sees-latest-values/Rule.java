package registration.closure_sees_latest_values;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

/** What a closure shares with the body is a field, or an object that a lambda holds. */
class Rule {
    int n;

    @Defer("deferred()")
    void f(int divisor) {
        n = 2;
        n = 6 / divisor;
        System.out.println("body " + n);
    }

    void deferred() {
        System.out.println("deferred " + n);
    }

    void g(int divisor, DeferScope scope) {
        int[] n = {1};
        scope.defer(() -> System.out.println("deferred " + n[0]));
        n[0] = 2;
        n[0] = 6 / divisor;
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f(1);
        try {
            rule.g(0);
        } catch (ArithmeticException fault) {
            System.out.println("fault true");
        }
    }
}
