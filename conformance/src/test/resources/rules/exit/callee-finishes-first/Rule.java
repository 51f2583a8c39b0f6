package exit.callee_finishes_first;

import io.github.defer4j.Defer;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred by g\")")
    void g() {
        System.out.println("g");
    }

    @Defer("System.out.println(\"deferred by f\")")
    void f() {
        safe.g();
        System.out.println("f goes on");
    }

    public static void main(String[] args) {
        new Rule().safe.f();
        System.out.println("main goes on");
    }
}
