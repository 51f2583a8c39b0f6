package panics.panics_anew_after_a_recovery;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("print")
    @Defer("fail(\"two\")")
    void f(DeferScope scope) {
        scope.recover(Panic.class, failure -> System.out.println("recovered " + failure.getMessage()));
        fail("one");
    }

    void print(Panic failure) {
        System.out.println("recovered " + failure.value());
    }

    void fail(String value) {
        throw Panic.panic(value);
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
        System.out.println("main goes on");
    }
}
