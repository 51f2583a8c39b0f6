package processes.panic_of_another_goroutine_is_out_of_reach;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** With a handler that ends the process, threads fail as goroutines do. */
class Rule {
    private final RuleSafe safe = new RuleSafe(this);

    @Defer("System.out.println(\"deferred by the other one\")")
    void f() {
        throw Panic.panic("P");
    }

    @Recover("handle")
    void start() throws InterruptedException {
        Thread other = new Thread(safe::f);
        other.start();
        other.join();
    }

    void handle(Throwable failure) {
        System.out.println("recovered " + failure.getMessage());
    }

    public static void main(String[] args) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.println("panic: " + failure.getMessage());
            Runtime.getRuntime().halt(2);
        });
        new Rule().safe.start();
    }
}
