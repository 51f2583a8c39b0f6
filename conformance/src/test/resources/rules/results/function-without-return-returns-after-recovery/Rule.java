package results.function_without_return_returns_after_recovery;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("one")
    int f() {
        while (true) {
            throw Panic.panic("P");
        }
    }

    int one() {
        return 1;
    }

    public static void main(String[] args) {
        System.out.println("f -> " + new RuleSafe(new Rule()).f());
    }
}
