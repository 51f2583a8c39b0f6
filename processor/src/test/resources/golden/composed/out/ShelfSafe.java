package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import java.util.concurrent.locks.Lock;

/**
 * {@link Shelf} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class ShelfSafe {
    private final Shelf delegate;

    /**
     * @param delegate the service to wrap
     */
    public ShelfSafe(Shelf delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Shelf#size()
     */
    public int size() {
        final int result;
        // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
        final Lock lock = this.delegate.lock;
        lock.lock();
        try {
            result = this.delegate.size();
        } catch (Throwable failure) {
            try {
                lock.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        lock.unlock();
        return result;
    }
}
