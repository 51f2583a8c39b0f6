package panics.recovered_panic_inside_a_deferred_call_changes_nothing;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Recover("recovered")
    void cleanup() {
        throw Panic.panic("inner");
    }

    void recovered(Panic failure) {
        System.out.println("cleanup recovered " + failure.value());
    }

    void safeCleanup() {
        safe.cleanup();
    }

    @Defer("safeCleanup()")
    void f() {
        throw Panic.panic("outer");
    }

    public static void main(String[] args) {
        try {
            new Rule().safe.f();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
