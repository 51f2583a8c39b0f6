package registration.arguments_are_evaluated_once_and_in_order;

import io.github.defer4j.Defer;

class Rule {
    int arg(int n) {
        System.out.println("arg " + n);
        return n;
    }

    void deferred(int a, int b) {
        System.out.println("deferred " + a + " " + b);
    }

    @Defer("deferred(arg(1), arg(2))")
    @Defer("deferred(arg(3), arg(4))")
    void f() {
        System.out.println("body");
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
