package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import java.util.concurrent.locks.Lock;

/**
 * {@link Cache.View} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Cache_ViewSafe<K extends Comparable<? super K>, V> {
    private final Cache<K, V>.View delegate;

    /**
     * @param delegate the service to wrap
     */
    public Cache_ViewSafe(Cache<K, V>.View delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Cache.View#get(Comparable)
     */
    public V get(K key) {
        final V result;
        // @Defer("lock.writeLock().unlock()")
        final Lock writeLock = this.delegate.lock.writeLock();
        try {
            result = this.delegate.get(key);
        } catch (Throwable failure) {
            try {
                writeLock.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        writeLock.unlock();
        return result;
    }
}
