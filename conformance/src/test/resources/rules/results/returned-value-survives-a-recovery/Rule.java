package results.returned_value_survives_a_recovery;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("keep(result, failure)")
    @Defer("fail(\"P\")")
    int marks() {
        return 5;
    }

    int keep(int result, Panic failure) {
        System.out.println("recovered " + failure.value());
        return result;
    }

    void fail(String value) {
        throw Panic.panic(value);
    }

    int scope(DeferScope scope) {
        scope.recover(Panic.class, failure -> System.out.println("recovered " + failure.getMessage()));
        scope.defer(() -> fail("P"));
        return 5;
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        System.out.println("f -> " + rule.marks());
        System.out.println("f -> " + rule.scope());
    }
}
