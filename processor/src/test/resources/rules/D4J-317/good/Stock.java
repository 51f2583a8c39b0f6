package rules.d4j317.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();
    final Semaphore permits = new Semaphore(8);

    @Defer(acquire = "permits.acquire()", value = "permits.release()")
    @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
    public CompletionStage<Integer> reserve(CompletionStage<Integer> source) throws InterruptedException {
        return source;
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int count() {
        return 1;
    }
}
