package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.Lock;

/**
 * {@link Inventory} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class InventorySafe {
    private final Inventory delegate;

    /**
     * @param delegate the service to wrap
     */
    public InventorySafe(Inventory delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("noStock")}
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()")}
     * <li>{@code @Defer(acquire = "pool.getConnection()")}
     * </ol>
     *
     * @see Inventory#reserve(String, int, Connection)
     */
    public int reserve(String sku, int n) {
        try {
            final int result;
            // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
            final Lock lock = this.delegate.lock;
            lock.lock();
            try {
                // @Defer(acquire = "pool.getConnection()")
                final Connection db = this.delegate.pool.getConnection();
                try {
                    result = this.delegate.reserve(sku, n, db);
                } catch (Throwable failure) {
                    if (db != null) {
                        try {
                            db.close();
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                    }
                    throw failure;
                }
                if (db != null) {
                    db.close();
                }
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
        } catch (SQLException failure) {
            // @Recover("noStock")
            try {
                return this.delegate.noStock(sku, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Inventory#noStock(String, SQLException)
     */
    int noStock(String sku, SQLException why) {
        return this.delegate.noStock(sku, why);
    }
}
