package recovery.wrong_type_is_swallowed;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** A handler takes failures of its type; any other goes on to the caller. */
class Rule {
    @Recover("handle")
    void f() {
        throw Panic.panic(5);
    }

    void handle(IllegalStateException failure) {
        System.out.println("recovered " + failure.getMessage());
    }

    public static void main(String[] args) {
        try {
            new RuleSafe(new Rule()).f();
            System.out.println("main goes on");
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
