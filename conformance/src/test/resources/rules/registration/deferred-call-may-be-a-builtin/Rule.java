package registration.deferred_call_may_be_a_builtin;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import java.util.HashMap;
import java.util.Map;

class Rule {
    final Map<String, Integer> stock = new HashMap<>(Map.of("apple", 1));

    @Defer("stock.remove(\"apple\")")
    void f() {
        System.out.println("body " + stock.size());
    }

    @Defer("fail(\"deferred panic\")")
    void g() {
        System.out.println("body");
    }

    void fail(String value) {
        throw Panic.panic(value);
    }

    public static void main(String[] args) {
        Rule service = new Rule();
        RuleSafe rule = new RuleSafe(service);
        rule.f();
        System.out.println("after " + service.stock.size());
        try {
            rule.g();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
