package processes.end_of_main_ends_the_process;

import io.github.defer4j.Defer;
import java.util.concurrent.CountDownLatch;

/** A process of Java lives until its last thread that is no daemon has ended. */
class Rule {
    final CountDownLatch started = new CountDownLatch(1);

    @Defer("System.out.println(\"deferred by the other one\")")
    void f(Thread main) throws InterruptedException {
        started.countDown();
        main.join();
    }

    public static void main(String[] args) throws InterruptedException {
        Rule service = new Rule();
        RuleSafe rule = new RuleSafe(service);
        Thread main = Thread.currentThread();
        new Thread(() -> {
            try {
                rule.f(main);
            } catch (InterruptedException interrupted) {
                System.out.println("interrupted");
            }
        }).start();
        service.started.await();
        System.out.println("main returns");
    }
}
