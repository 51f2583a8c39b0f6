package rules.d4j317.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Stock {
    final ReadWriteLock lock = new ReentrantReadWriteLock();
    final ThreadLocal<String> user = new ThreadLocal<>();

    @Defer(acquire = "lock.readLock().lock()", value = "lock.readLock().unlock()") // WARNING: D4J-317
    public CompletableFuture<Integer> count(CompletableFuture<Integer> source) {
        return source;
    }

    @Defer(value = "user.remove()", on = Exit.FAILURE) // WARNING: D4J-317
    public CompletableFuture<Integer> take(CompletableFuture<Integer> source) {
        return source;
    }
}
