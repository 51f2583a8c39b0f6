package processes.report_of_a_panic_thrown_again;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** An exception that is thrown again is the same one, with the trace of where it came from. */
class Rule {
    @Recover("handle")
    void f() {
        throw Panic.panic("P");
    }

    void handle(Panic failure) {
        System.out.println("recovered " + failure.value());
        throw failure;
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
