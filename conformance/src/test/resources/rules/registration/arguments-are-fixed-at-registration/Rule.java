package registration.arguments_are_fixed_at_registration;

import io.github.defer4j.Defer;

class Rule {
    int field = 1;

    @Defer("deferred(n, field)")
    void f(int n) {
        n = 2;
        field = 2;
        System.out.println("body " + n + " " + field);
    }

    void deferred(int n, int field) {
        System.out.println("deferred " + n + " " + field);
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f(1);
    }
}
