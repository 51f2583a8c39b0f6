package processes.exit_runs_no_deferred_calls;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred 1\")")
    @Defer("System.exit(4)")
    @Defer("System.out.println(\"deferred 3\")")
    void f() {
        throw Panic.panic("P");
    }

    @Defer("System.out.println(\"deferred by main\")")
    void run() {
        safe.f();
    }

    public static void main(String[] args) {
        new Rule().safe.run();
    }
}
