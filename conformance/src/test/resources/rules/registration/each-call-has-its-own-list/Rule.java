package registration.each_call_has_its_own_list;

import io.github.defer4j.Defer;

/** The recursion goes through the wrapper: a call on {@code this} would defer nothing. */
class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("exit(n)")
    void f(int n) {
        System.out.println("enter " + n);
        if (n > 0) {
            safe.f(n - 1);
        }
    }

    void exit(int n) {
        System.out.println("exit " + n);
    }

    public static void main(String[] args) {
        new Rule().safe.f(2);
    }
}
