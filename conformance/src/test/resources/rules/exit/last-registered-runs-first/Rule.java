package exit.last_registered_runs_first;

import io.github.defer4j.Defer;

class Rule {
    @Defer("System.out.println(\"deferred 1\")")
    @Defer("System.out.println(\"deferred 2\")")
    @Defer("System.out.println(\"deferred 3\")")
    void f() {
        System.out.println("body");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
