package recovery.earlier_deferred_calls_see_no_panic;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;

class Rule {
    @Defer("deferred(failure)")
    void f(DeferScope scope) {
        scope.recover(failure -> System.out.println("recovered " + failure.getMessage()));
        scope.defer(() -> System.out.println("deferred 3"));
        throw Panic.panic("P");
    }

    void deferred(Throwable failure) {
        System.out.println("deferred 1 sees a panic " + (failure != null));
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
        System.out.println("main goes on");
    }
}
