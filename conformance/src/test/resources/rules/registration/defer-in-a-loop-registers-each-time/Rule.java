package registration.defer_in_a_loop_registers_each_time;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
class Rule {
    void f(DeferScope scope) {
        for (int i = 0; i < 3; i++) {
            int now = i;
            scope.defer(() -> System.out.println("deferred " + now));
            System.out.println("iteration " + i);
        }
        System.out.println("after the loop");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
