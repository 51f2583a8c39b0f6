package results.recovery_keeps_a_named_result;

import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
class Rule {
    int named(DeferScope scope) {
        scope.recover(failure -> { });
        scope.result(7);
        throw Panic.panic("P");
    }

    int unnamed(DeferScope scope) {
        scope.recover(failure -> { });
        throw Panic.panic("P");
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        System.out.println("named -> " + rule.named());
        System.out.println("unnamed -> " + rule.unnamed());
    }
}
