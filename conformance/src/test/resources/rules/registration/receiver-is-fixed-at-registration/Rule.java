package registration.receiver_is_fixed_at_registration;

import io.github.defer4j.Defer;

/** Objects of Java are always behind a reference: nothing is copied. */
class Rule {
    static class Counter {
        int n = 1;

        void byValue() {
            System.out.println("by value " + n);
        }

        void byPointer() {
            System.out.println("by pointer " + n);
        }
    }

    @Defer("c.byValue()")
    @Defer("c.byPointer()")
    void f(Counter c) {
        c.n = 2;
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f(new Counter());
    }
}
