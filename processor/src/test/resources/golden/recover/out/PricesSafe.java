package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.NotAcquiredException;
import io.github.defer4j.Outcome;
import io.github.defer4j.Unwind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * {@link Prices} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class PricesSafe {
    private final Prices delegate;

    /**
     * @param delegate the service to wrap
     */
    public PricesSafe(Prices delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Prices#byHandlerType(String)
     */
    public int byHandlerType(String sku) {
        try {
            return this.delegate.byHandlerType(sku);
        } catch (NullPointerException failure) {
            // @Recover("standard")
            try {
                return this.delegate.standard(sku, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Prices#asOutcome(String)
     */
    public Outcome<Integer> asOutcome(String sku) {
        try {
            return Outcome.success(this.delegate.asOutcome(sku));
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            return Outcome.failure(failure);
        }
    }

    /**
     * @see Prices#asEmptyOutcome(String)
     */
    public Outcome<Void> asEmptyOutcome(String sku) {
        try {
            this.delegate.asEmptyOutcome(sku);
            return Outcome.success(null);
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            return Outcome.failure(failure);
        }
    }

    /**
     * @see Prices#several(String)
     */
    public long several(String sku) throws FileNotFoundException {
        try {
            return this.delegate.several(sku);
        } catch (FileNotFoundException passing) {
            throw passing;
        } catch (IOException failure) {
            // @Recover(value = "unknown", on = IOException.class, except = FileNotFoundException.class)
            try {
                return this.delegate.unknown(sku, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException | IllegalArgumentException failure) {
            // @Recover(value = "broken(failure)", on = {IllegalStateException.class, IllegalArgumentException.class})
            try {
                return Prices.broken(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("interrupted")}
     * <li>{@code @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")}
     * <li>{@code @Recover(value = "unknown", inside = true)}
     * </ol>
     *
     * @see Prices#insideAndOutside(String)
     */
    public long insideAndOutside(String sku) {
        try {
            long result;
            // @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
            final Semaphore permits = this.delegate.permits;
            if (!permits.tryAcquire()) {
                throw new NotAcquiredException("permits.tryAcquire()");
            }
            try {
                try {
                    result = this.delegate.insideAndOutside(sku);
                } catch (IOException failure) {
                    // @Recover(value = "unknown", inside = true)
                    try {
                        result = this.delegate.unknown(sku, failure);
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                }
            } catch (Throwable failure) {
                try {
                    permits.release();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            permits.release();
            return result;
        } catch (InterruptedException failure) {
            // @Recover("interrupted")
            Thread.currentThread().interrupt();
            try {
                return this.delegate.interrupted(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Prices#all()
     */
    public void all() {
        try {
            this.delegate.all();
        } catch (CancellationException | VirtualMachineError | LinkageError passing) {
            throw passing;
        } catch (Throwable failure) {
            // @Recover(value = "note", on = Throwable.class)
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                Prices.note(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Prices#standard(String, NullPointerException)
     */
    int standard(String sku, NullPointerException why) {
        return this.delegate.standard(sku, why);
    }

    /**
     * @see Prices#unknown(String, IOException)
     */
    long unknown(String sku, IOException why) {
        return this.delegate.unknown(sku, why);
    }

    /**
     * @see Prices#interrupted(InterruptedException)
     */
    int interrupted(InterruptedException why) {
        return this.delegate.interrupted(why);
    }
}
