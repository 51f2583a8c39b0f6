package exit.return_in_a_closure_ends_the_closure;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    @Defer("closure(fail)")
    int f(boolean fail) {
        if (fail) {
            throw Panic.panic("P");
        }
        return 1;
    }

    void closure(boolean fail) {
        if (fail) {
            System.out.println("closure returns");
            return;
        }
        System.out.println("closure ends");
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        try {
            System.out.println("f -> " + rule.f(false));
            System.out.println("f -> " + rule.f(true));
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
