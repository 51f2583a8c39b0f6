package registration.function_literal_has_its_own_defers;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

/** A lambda alone is no boundary: {@code within} makes one. */
@SafeWrapper
class Rule {
    void f(DeferScope scope) {
        scope.defer(() -> System.out.println("deferred outside"));
        scope.within(inner -> {
            inner.defer(() -> System.out.println("deferred inside"));
            System.out.println("inside");
        });
        System.out.println("outside");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
