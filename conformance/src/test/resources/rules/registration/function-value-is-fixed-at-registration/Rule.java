package registration.function_value_is_fixed_at_registration;

import io.github.defer4j.Defer;

class Rule {
    Runnable callback = () -> System.out.println("old");

    @Defer("callback.run()")
    void f() {
        callback = () -> System.out.println("new");
        System.out.println("body");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
