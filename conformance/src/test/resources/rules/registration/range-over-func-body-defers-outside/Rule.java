package registration.range_over_func_body_defers_outside;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.util.function.IntConsumer;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred by the iterator\")")
    void three(IntConsumer body) {
        for (int i = 1; i <= 3; i++) {
            body.accept(i);
        }
    }

    void f(DeferScope scope) {
        scope.defer(() -> System.out.println("deferred 0"));
        safe.three(i -> {
            scope.defer(() -> System.out.println("deferred " + i));
            System.out.println("iteration " + i);
        });
        System.out.println("after the loop");
    }

    public static void main(String[] args) {
        new Rule().safe.f();
    }
}
