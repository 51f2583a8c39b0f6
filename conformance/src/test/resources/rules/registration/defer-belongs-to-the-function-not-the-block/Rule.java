package registration.defer_belongs_to_the_function_not_the_block;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
class Rule {
    void f(DeferScope scope) {
        {
            scope.defer(() -> System.out.println("deferred in the block"));
            System.out.println("in the block");
        }
        System.out.println("after the block");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
