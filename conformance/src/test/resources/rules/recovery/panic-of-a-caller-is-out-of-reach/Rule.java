package recovery.panic_of_a_caller_is_out_of_reach;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    void helper(DeferScope scope) {
        scope.defer(() -> System.out.println("helper recovers nothing " + (scope.recover() == null)));
        System.out.println("helper");
    }

    void deferred() {
        safe.helper();
    }

    @Defer("deferred()")
    void f() {
        throw Panic.panic("P");
    }

    public static void main(String[] args) {
        try {
            new Rule().safe.f();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
