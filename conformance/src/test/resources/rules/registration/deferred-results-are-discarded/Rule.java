package registration.deferred_results_are_discarded;

import io.github.defer4j.Defer;
import java.io.IOException;

/** An error is an exception here, and no exception is lost unless a mark says so. */
class Rule {
    int count() {
        System.out.println("count");
        return 7;
    }

    void close() throws IOException {
        System.out.println("close");
        throw new IOException("close failed");
    }

    @Defer("count()")
    void f() {
    }

    @Defer("close()")
    void g() {
    }

    @Defer(value = "close()", quiet = true)
    void h() {
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f();
        System.out.println("f returned");
        try {
            rule.g();
            System.out.println("g returned");
        } catch (IOException failure) {
            System.out.println("g failed: " + failure.getMessage());
        }
        rule.h();
        System.out.println("h returned");
    }
}
