package exit.deferred_function_defers_too;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred 1\")")
    @Defer("deferred()")
    void f(boolean fail) {
        if (fail) {
            throw Panic.panic("P");
        }
        System.out.println("body");
    }

    void deferred() {
        safe.second();
    }

    @Defer("System.out.println(\"inner 1\")")
    @Defer("System.out.println(\"inner 2\")")
    void second() {
        System.out.println("deferred 2");
    }

    public static void main(String[] args) {
        Rule rule = new Rule();
        rule.safe.f(false);
        try {
            rule.safe.f(true);
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
