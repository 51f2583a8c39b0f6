package recovery.handler_may_panic_again;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Recover("handle")
    void f(int n) {
        if (n == 4) {
            throw Panic.panic("P");
        }
        safe.f(n + 1);
        System.out.println("level " + n + " goes on");
    }

    void handle(int n, Panic failure) {
        if (n > 2) {
            System.out.println("level " + n + " panics again");
            throw failure;
        }
        System.out.println("level " + n + " recovers " + failure.value());
    }

    public static void main(String[] args) {
        new Rule().safe.f(1);
    }
}
