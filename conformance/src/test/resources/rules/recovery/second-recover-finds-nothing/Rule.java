package recovery.second_recover_finds_nothing;

import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
class Rule {
    void f(DeferScope scope) {
        scope.defer(() -> {
            System.out.println("recovered " + scope.recover().getMessage());
            System.out.println("nothing left " + (scope.recover() == null));
        });
        throw Panic.panic("P");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
