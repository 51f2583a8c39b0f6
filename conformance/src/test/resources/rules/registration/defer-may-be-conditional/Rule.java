package registration.defer_may_be_conditional;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
class Rule {
    void f(int n, DeferScope scope) {
        scope.defer(() -> System.out.println("deferred 1"));
        if (n % 2 == 0) {
            scope.defer(() -> System.out.println("deferred 2"));
        }
        if (n > 4) {
            scope.defer(() -> System.out.println("deferred 3"));
        }
        System.out.println("body " + n);
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f(3);
        rule.f(6);
        rule.f(9);
    }
}
