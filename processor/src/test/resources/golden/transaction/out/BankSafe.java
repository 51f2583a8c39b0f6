package bank;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * {@link Bank} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class BankSafe {
    private final Bank delegate;

    /**
     * @param delegate the service to wrap
     */
    public BankSafe(Bank delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer(acquire = "pool.getConnection()")}
     * <li>{@code @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")}
     * <li>{@code @Defer(value = "db.rollback()", on = Exit.FAILURE)}
     * <li>{@code @Defer(value = "db.commit()", on = Exit.SUCCESS)}
     * </ol>
     *
     * @see Bank#transfer(String, String, long, Connection)
     */
    public void transfer(String from, String to, long cents) throws SQLException {
        // @Defer(acquire = "pool.getConnection()")
        final Connection db = this.delegate.pool.getConnection();
        try {
            // @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")
            db.setAutoCommit(false);
            try {
                // @Defer(value = "db.rollback()", on = Exit.FAILURE)
                try {
                    // @Defer(value = "db.commit()", on = Exit.SUCCESS)
                    this.delegate.transfer(from, to, cents, db);
                    if (db != null) {
                        db.commit();
                    }
                } catch (Throwable failure) {
                    if (db != null) {
                        try {
                            db.rollback();
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                    }
                    throw failure;
                }
            } catch (Throwable failure) {
                if (db != null) {
                    try {
                        db.setAutoCommit(true);
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                }
                throw failure;
            }
            if (db != null) {
                db.setAutoCommit(true);
            }
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
    }
}
