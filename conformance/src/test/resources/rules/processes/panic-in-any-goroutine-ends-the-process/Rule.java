package processes.panic_in_any_goroutine_ends_the_process;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

/** An exception ends its thread, not the process. */
class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred by the other one\")")
    void f() {
        throw Panic.panic("P");
    }

    @Defer("System.out.println(\"deferred by main\")")
    void run() throws InterruptedException {
        Thread other = new Thread(safe::f, "other");
        other.start();
        other.join();
    }

    public static void main(String[] args) throws InterruptedException {
        new Rule().safe.run();
    }
}
