package behaviour.stages;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Blocks in the body while a step is held. */
public class Waiting {
    final Semaphore permits;
    final CountDownLatch inside;
    final CountDownLatch go = new CountDownLatch(1);

    public Waiting(int calls) {
        permits = new Semaphore(calls);
        inside = new CountDownLatch(calls);
    }

    @Defer(acquire = "permits.acquire()", value = "permits.release()")
    @Defer(acquire = "inside.countDown()", value = "go.await()")
    @Recover("none")
    public int await(int n) throws InterruptedException {
        go.await();
        if (n % 2 == 0) {
            throw new IllegalStateException("even");
        }
        return n;
    }

    int none(IllegalStateException why) {
        return 0;
    }

    /** When all calls are in the body. */
    public CountDownLatch inside() {
        return inside;
    }

    public void go() {
        go.countDown();
    }

    public int free() {
        return permits.availablePermits();
    }
}
