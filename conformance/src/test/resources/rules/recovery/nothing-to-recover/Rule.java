package recovery.nothing_to_recover;

import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;

class Rule {
    @Recover("handle")
    void f(DeferScope scope) {
        scope.defer(() -> System.out.println("nothing in the deferred call " + (scope.recover() == null)));
        System.out.println("nothing in the body " + (scope.recover() == null));
    }

    void handle(Exception failure) {
        System.out.println("never called");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
