package processes.report_has_all_panics;

import io.github.defer4j.Defer;
import io.github.defer4j.Failures;
import io.github.defer4j.Panic;
import io.github.defer4j.SafeWrapper;

/** The stack trace has them all, the newest first; what it replaced is suppressed. */
@SafeWrapper(failures = Failures.LATEST)
class Rule {
    @Defer("fail(\"three\")")
    @Defer("fail(\"two\")")
    @Defer("System.out.println(\"deferred\")")
    void f() {
        fail("one");
    }

    void fail(String value) {
        throw Panic.panic(value);
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
