package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;

/**
 * {@link Cache} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class CacheSafe<K extends Comparable<? super K>, V> {
    private final Cache<K, V> delegate;

    /**
     * @param delegate the service to wrap
     */
    public CacheSafe(Cache<K, V> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("none")}
     * <li>{@code @Defer(acquire = "lock.readLock().lock()", value = "lock.readLock().unlock()")}
     * </ol>
     *
     * @see Cache#find(Map, Comparable[])
     */
    @SafeVarargs
    @SuppressWarnings({"all", "varargs"})
    public final <T extends V> List<T> find(Map<? super K, ? extends Collection<? extends T>> from,
            K... keys) {
        try {
            final List<T> result;
            // @Defer(acquire = "lock.readLock().lock()", value = "lock.readLock().unlock()")
            this.delegate.lock.readLock().lock();
            final Lock readLock = this.delegate.lock.readLock();
            try {
                result = this.delegate.<T>find(from, keys);
            } catch (Throwable failure) {
                try {
                    readLock.unlock();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            readLock.unlock();
            return result;
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover("none")
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return Cache.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }
}
