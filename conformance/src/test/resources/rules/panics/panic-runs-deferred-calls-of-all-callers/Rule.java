package panics.panic_runs_deferred_calls_of_all_callers;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred by g\")")
    void g() {
        throw Panic.panic("P");
    }

    @Defer("System.out.println(\"deferred by f\")")
    void f() {
        safe.g();
        System.out.println("f goes on");
    }

    public static void main(String[] args) {
        try {
            new Rule().safe.f();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
