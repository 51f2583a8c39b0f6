package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;

/**
 * {@link Ledger} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class LedgerSafe {
    private final Ledger delegate;

    /**
     * @param delegate the service to wrap
     */
    public LedgerSafe(Ledger delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Ledger#size()
     */
    public int size() {
        return this.delegate.size();
    }

    /**
     * @see Ledger#get(int)
     */
    public long get(int index) {
        return this.delegate.get(index);
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("Ledger.zero")}
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()")}
     * <li>{@code @Defer("done(\"get\", \"Ledger\")")}
     * </ol>
     *
     * @see Ledger#get(String)
     */
    public int get(String name) {
        try {
            final int result;
            // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
            final Lock lock = this.delegate.lock;
            lock.lock();
            try {
                // @Defer("done(\"get\", \"Ledger\")")
                try {
                    result = this.delegate.get(name);
                } catch (Throwable failure) {
                    try {
                        Ledger.done("get", "Ledger");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                Ledger.done("get", "Ledger");
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
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover("Ledger.zero")
            try {
                return Ledger.zero(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("Ledger.zero")}
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()")}
     * <li>{@code @Defer("done(\"add\", \"Ledger\")")}
     * <li>{@code @Defer("check()")}
     * </ol>
     *
     * @see Ledger#add(String)
     */
    public void add(String name) {
        try {
            // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
            final Lock lock = this.delegate.lock;
            lock.lock();
            try {
                // @Defer("done(\"add\", \"Ledger\")")
                try {
                    // @Defer("check()")
                    try {
                        this.delegate.add(name);
                    } catch (Throwable failure) {
                        try {
                            this.delegate.check();
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                        throw failure;
                    }
                    this.delegate.check();
                } catch (Throwable failure) {
                    try {
                        Ledger.done("add", "Ledger");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                Ledger.done("add", "Ledger");
            } catch (Throwable failure) {
                try {
                    lock.unlock();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            lock.unlock();
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover("Ledger.zero")
            try {
                Ledger.zero(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Ledger#internal()
     */
    void internal() {
        this.delegate.internal();
    }

    /**
     * @see Ledger#check()
     */
    void check() {
        this.delegate.check();
    }

    /**
     * @see Ledger#toString()
     */
    @Override
    public String toString() {
        return this.delegate.toString();
    }
}
