package registration.nil_function_fails_at_exit;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

/** A mark does as Go does; a scope refuses null at once, while the trace still shows whose mistake it is. */
class Rule {
    @Defer("System.out.println(\"deferred 1\")")
    @Defer("action.run()")
    @Defer("System.out.println(\"deferred 3\")")
    void mark(Runnable action) {
        System.out.println("body");
    }

    void scope(DeferScope.Action<RuntimeException> action, DeferScope scope) {
        scope.defer(() -> System.out.println("deferred 1"));
        scope.defer(action);
        scope.defer(() -> System.out.println("deferred 3"));
        System.out.println("body");
    }

    static void call(Runnable call) {
        try {
            call.run();
        } catch (NullPointerException fault) {
            System.out.println("caller got a fault true");
        }
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        call(() -> rule.mark(null));
        System.out.println("once more");
        call(() -> rule.scope(null));
    }
}
