package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Every form of a retry. */
public class Orders {
    final Lock lock = new ReentrantLock();

    @Retry("again")
    public int plain(String sku) throws IOException {
        return sku.length();
    }

    @Retry("Backoff.sleep(attempt, failure)")
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int steps(String sku) throws IOException {
        return sku.length();
    }

    @Retry(value = "stubborn", on = {IOException.class, InterruptedException.class}, except = FileNotFoundException.class)
    public void nothing(List<String> skus) throws IOException, InterruptedException {
        skus.clear();
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Recover(value = "missing", inside = true)
    @Retry("again")
    @Recover("late(sku, result, failure)")
    public int all(String sku) throws IOException {
        return sku.length();
    }

    @Retry("again(attempt)")
    @Recover
    public int outcome(int attempt, String again, DeferScope scope) {
        scope.defer(lock::unlock);
        return attempt + again.length();
    }

    @Retry(value = "fixed", on = Throwable.class)
    public static <T extends Exception> void rethrow(T failure) throws T {
        throw failure;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }

    Boolean stubborn() {
        return true;
    }

    int missing(FileNotFoundException why) {
        return 0;
    }

    int late(String sku, int result, Exception why) {
        return result;
    }

    static boolean fixed() {
        return false;
    }

    /** Waits. */
    static final class Backoff {
        private Backoff() {}

        static boolean sleep(int attempt, IOException why) throws InterruptedException {
            Thread.sleep(attempt);
            return true;
        }
    }
}
