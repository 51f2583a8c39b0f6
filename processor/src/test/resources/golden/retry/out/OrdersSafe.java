package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Failures;
import io.github.defer4j.Outcome;
import io.github.defer4j.Unwind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;

/**
 * {@link Orders} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class OrdersSafe {
    private final Orders delegate;

    /**
     * @param delegate the service to wrap
     */
    public OrdersSafe(Orders delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Orders#plain(String)
     */
    public int plain(String sku) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return this.delegate.plain(sku);
            } catch (CancellationException passing) {
                throw passing;
            } catch (Exception failure) {
                // @Retry("again")
                if (failure instanceof InterruptedException) {
                    throw Unwind.undeclared(failure);
                }
                final boolean again;
                try {
                    again = this.delegate.again(attempt);
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Retry("Backoff.sleep(attempt, failure)")}
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()")}
     * </ol>
     *
     * @see Orders#steps(String)
     */
    public int steps(String sku) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                final int result;
                // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
                final Lock lock = this.delegate.lock;
                lock.lock();
                try {
                    result = this.delegate.steps(sku);
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
            } catch (IOException failure) {
                // @Retry("Backoff.sleep(attempt, failure)")
                final boolean again;
                try {
                    again = Orders.Backoff.sleep(attempt, failure);
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    /**
     * @see Orders#nothing(List)
     */
    public void nothing(List<String> skus) throws IOException, InterruptedException {
        while (true) {
            try {
                this.delegate.nothing(skus);
                return;
            } catch (FileNotFoundException passing) {
                throw passing;
            } catch (IOException failure) {
                // @Retry(value = "stubborn", on = {IOException.class, InterruptedException.class}, except = FileNotFoundException.class)
                final boolean again;
                try {
                    again = this.delegate.stubborn();
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                if (!again) {
                    throw failure;
                }
            } catch (InterruptedException failure) {
                // @Retry(value = "stubborn", on = {IOException.class, InterruptedException.class}, except = FileNotFoundException.class)
                Thread.currentThread().interrupt();
                final boolean again;
                try {
                    again = this.delegate.stubborn();
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("late(sku, result, failure)")}
     * <li>{@code @Retry("again")}
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()")}
     * <li>{@code @Recover(value = "missing", inside = true)}
     * </ol>
     *
     * @see Orders#all(String)
     */
    public int all(String sku) {
        int result = 0;
        try {
            for (int attempt = 1; ; attempt++) {
                result = 0;
                try {
                    // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
                    final Lock lock = this.delegate.lock;
                    lock.lock();
                    try {
                        try {
                            result = this.delegate.all(sku);
                        } catch (FileNotFoundException failure) {
                            // @Recover(value = "missing", inside = true)
                            try {
                                result = this.delegate.missing(failure);
                            } catch (Throwable later) {
                                Unwind.attach(later, failure);
                                throw later;
                            }
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
                } catch (CancellationException passing) {
                    throw passing;
                } catch (Exception failure) {
                    // @Retry("again")
                    if (failure instanceof InterruptedException) {
                        throw Unwind.undeclared(failure);
                    }
                    final boolean again;
                    try {
                        again = this.delegate.again(attempt);
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                    if (!again) {
                        throw failure;
                    }
                }
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover("late(sku, result, failure)")
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.late(sku, result, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Orders#outcome(int, String, io.github.defer4j.DeferScope)
     */
    public Outcome<Integer> outcome(int attempt, String again) {
        try {
            for (int attempt2 = 1; ; attempt2++) {
                try {
                    int result = 0;
                    final DeferScope scope = Unwind.scope(Failures.FIRST);
                    try {
                        result = this.delegate.outcome(attempt, again, scope);
                    } catch (Throwable failure) {
                        if (!Unwind.recovers(scope, failure)) {
                            throw failure;
                        }
                    }
                    result = Unwind.returns(scope, result);
                    return Outcome.success(result);
                } catch (CancellationException passing) {
                    throw passing;
                } catch (Exception failure) {
                    // @Retry("again(attempt)")
                    if (failure instanceof InterruptedException) {
                        throw Unwind.undeclared(failure);
                    }
                    final boolean again2;
                    try {
                        again2 = this.delegate.again(attempt2);
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                    if (!again2) {
                        throw failure;
                    }
                }
            }
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
     * @see Orders#rethrow(Exception)
     */
    public static <T extends Exception> void rethrow(T failure) throws T {
        while (true) {
            try {
                Orders.<T>rethrow(failure);
                return;
            } catch (CancellationException | VirtualMachineError | LinkageError passing) {
                throw passing;
            } catch (Throwable failure2) {
                // @Retry(value = "fixed", on = Throwable.class)
                if (failure2 instanceof InterruptedException) {
                    throw Unwind.undeclared(failure2);
                }
                final boolean again;
                try {
                    again = Orders.fixed();
                } catch (Throwable later) {
                    Unwind.attach(later, failure2);
                    throw later;
                }
                if (!again) {
                    throw failure2;
                }
            }
        }
    }

    /**
     * @see Orders#again(int)
     */
    boolean again(int attempt) {
        return this.delegate.again(attempt);
    }

    /**
     * @see Orders#stubborn()
     */
    Boolean stubborn() {
        return this.delegate.stubborn();
    }

    /**
     * @see Orders#missing(FileNotFoundException)
     */
    int missing(FileNotFoundException why) {
        return this.delegate.missing(why);
    }

    /**
     * @see Orders#late(String, int, Exception)
     */
    int late(String sku, int result, Exception why) {
        return this.delegate.late(sku, result, why);
    }
}
