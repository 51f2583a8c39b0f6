package results.failing_return_sets_no_result;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    int fail() {
        throw Panic.panic("P");
    }

    @Recover("keep(result)")
    @Defer("deferred(result)")
    int f() {
        return fail();
    }

    void deferred(int result) {
        System.out.println("deferred sees " + result);
    }

    int keep(int result) {
        return result;
    }

    public static void main(String[] args) {
        System.out.println("f -> " + new RuleSafe(new Rule()).f());
    }
}
