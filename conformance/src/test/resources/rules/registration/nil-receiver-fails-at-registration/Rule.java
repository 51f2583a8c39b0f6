package registration.nil_receiver_fails_at_registration;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

/** A method reference fails at once, as in Go; the call of a mark fails when it is made. */
class Rule {
    interface Closer {
        void close();
    }

    void scope(Closer c, DeferScope scope) {
        scope.defer(() -> System.out.println("deferred 1"));
        scope.defer(c::close);
        System.out.println("body");
    }

    @Defer("System.out.println(\"deferred 1\")")
    @Defer("c.close()")
    void mark(Closer c) {
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
        call(() -> rule.scope(null));
        System.out.println("once more");
        call(() -> rule.mark(null));
    }
}
