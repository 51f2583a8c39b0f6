package behaviour.stages;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.Until;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts for each call how often each of its steps has run. */
public class Busy {
    static final int CALLS = 10_000;

    final Lock lock = new ReentrantLock();
    final Semaphore permits = new Semaphore(CALLS);
    final AtomicIntegerArray released = new AtomicIntegerArray(CALLS);
    final AtomicIntegerArray audited = new AtomicIntegerArray(CALLS);
    final AtomicIntegerArray recovered = new AtomicIntegerArray(CALLS);

    @Defer("count(audited, id)")
    @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
    @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
    @Defer("count(released, id)")
    @Recover(value = "instead", on = {IllegalStateException.class, UnsupportedOperationException.class})
    public CompletableFuture<Integer> work(int id, CompletableFuture<Integer> source) {
        if (source == null) {
            throw new UnsupportedOperationException("at once");
        }
        return source;
    }

    void count(AtomicIntegerArray what, int id) {
        what.incrementAndGet(id);
    }

    int instead(int id, RuntimeException why) {
        count(recovered, id);
        return -1;
    }
}
