package registration.variadic_arguments_are_fixed;

import io.github.defer4j.Defer;

class Rule {
    int a = 1;
    int b = 2;

    void deferred(int... numbers) {
        System.out.println("deferred " + numbers.length + " " + numbers[0] + " " + numbers[1]);
    }

    @Defer("deferred(a, b)")
    void f() {
        a = 3;
        b = 4;
        System.out.println("body " + a + " " + b);
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
