package recovery.panic_of_a_deferred_call_can_be_recovered;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("handle")
    @Defer("close()")
    int f() {
        System.out.println("body");
        return 5;
    }

    void close() {
        throw Panic.panic("close failed");
    }

    int handle(int result, Panic failure) {
        System.out.println("recovered " + failure.value());
        return result;
    }

    public static void main(String[] args) {
        System.out.println("f -> " + new RuleSafe(new Rule()).f());
    }
}
