package recovery.forms_of_defer_mix_over_functions;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    void deferred(String what) {
        System.out.println("deferred by " + what);
    }

    @Recover("handle")
    @Defer("deferred(\"plain\")")
    void plain() {
        safe.loop(2);
    }

    void handle(Panic failure) {
        System.out.println("plain recovered " + failure.value());
    }

    void loop(int n, DeferScope scope) {
        for (int i = 0; i < n; i++) {
            scope.defer(() -> deferred("loop"));
        }
        safe.conditional(true);
    }

    void conditional(boolean yes, DeferScope scope) {
        if (yes) {
            scope.recover(failure -> {
                System.out.println("conditional recovered " + failure.getMessage());
                throw Panic.panic("two");
            });
        }
        scope.defer(() -> deferred("conditional"));
        throw Panic.panic("one");
    }

    public static void main(String[] args) {
        new Rule().safe.plain();
        System.out.println("main goes on");
    }
}
