package registration.enter_now_leave_at_exit;

import io.github.defer4j.Defer;

class Rule {
    Runnable enter(String name) {
        System.out.println("enter " + name);
        return () -> System.out.println("leave " + name);
    }

    @Defer(acquire = "leave = enter(\"f\")", value = "leave.run()")
    void f() {
        System.out.println("body");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
