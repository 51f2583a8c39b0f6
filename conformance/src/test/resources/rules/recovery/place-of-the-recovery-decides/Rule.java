package recovery.place_of_the_recovery_decides;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("handle(\"first\", failure)")
    @Defer("close()")
    void first() {
        System.out.println("body");
    }

    @Defer("close()")
    @Recover(value = "handle(\"last\", failure)", inside = true)
    void last() {
        throw Panic.panic("body failed");
    }

    void close() {
        System.out.println("close");
        throw Panic.panic("close failed");
    }

    void handle(String what, Panic failure) {
        System.out.println(what + " recovered " + failure.value());
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.first();
        try {
            rule.last();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
