package panics.panic_of_nil;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** A null value is a panic like any other, as it is since Go 1.21. */
class Rule {
    @Recover("handle")
    void f() {
        throw Panic.panic(null);
    }

    void handle(Panic failure) {
        System.out.println("looks like a panic " + (failure != null));
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
        System.out.println("main goes on");
    }
}
