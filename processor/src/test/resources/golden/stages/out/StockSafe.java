package golden.stages;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Failures;
import io.github.defer4j.GuardedStage;
import io.github.defer4j.Outcome;
import io.github.defer4j.Stages;
import io.github.defer4j.Unwind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Lock;

/**
 * {@link Stock} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class StockSafe {
    private final Stock delegate;

    /**
     * @param delegate the service to wrap
     */
    public StockSafe(Stock delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("none")}
     * <li>{@code @Defer("audit")}
     * <li>{@code @Defer(acquire = "pool.getConnection()")}
     * </ol>
     *
     * @see Stock#reserve(String, Connection)
     */
    public CompletionStage<Integer> reserve(String sku) {
        final Integer initial = 0;
        try {
            // @Defer("audit")
            try {
                // @Defer(acquire = "pool.getConnection()")
                final Connection db = this.delegate.pool.getConnection();
                try {
                    return Stages.handle(this.delegate.reserve(sku, db), (Integer result, Throwable failure) -> {
                        if (result == null && failure != null) {
                            result = 0;
                        }
                        // @Defer(acquire = "pool.getConnection()")
                        if (db != null) {
                            try {
                                db.close();
                            } catch (Throwable later) {
                                failure = Unwind.first(failure, later);
                            }
                        }
                        // @Defer("audit")
                        try {
                            this.delegate.audit(sku, result, failure);
                        } catch (Throwable later) {
                            failure = Unwind.first(failure, later);
                        }
                        if (failure instanceof SQLException) {
                            // @Recover("none")
                            try {
                                return this.delegate.none(sku, (SQLException) failure);
                            } catch (Throwable later) {
                                Unwind.attach(later, failure);
                                throw later;
                            }
                        }
                        if (failure != null) {
                            throw failure;
                        }
                        return result;
                    });
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
            } catch (Throwable failure) {
                try {
                    this.delegate.audit(sku, initial, failure);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
        } catch (SQLException failure) {
            // @Recover("none")
            try {
                return Stages.completed(this.delegate.none(sku, failure));
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Stock#audit(String, int, Throwable)
     */
    void audit(String sku, int result, Throwable failure) {
        this.delegate.audit(sku, result, failure);
    }

    /**
     * @see Stock#audit(String, Number, Throwable)
     */
    void audit(String sku, Number result, Throwable failure) {
        this.delegate.audit(sku, result, failure);
    }

    /**
     * @see Stock#none(String, SQLException)
     */
    int none(String sku, SQLException why) {
        return this.delegate.none(sku, why);
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)}
     * <li>{@code @Defer(value = "result = cap(result)", on = Exit.SUCCESS)}
     * </ol>
     *
     * @see Stock#count(String)
     */
    public CompletableFuture<Integer> count(String sku) {
        final GuardedStage<Integer> stage;
        // @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
        final Lock lock = this.delegate.lock;
        lock.lock();
        try {
            // @Defer(value = "result = cap(result)", on = Exit.SUCCESS)
            stage = Stages.prepare(this.delegate.count(sku), (Integer result, Throwable failure) -> {
                // @Defer(value = "result = cap(result)", on = Exit.SUCCESS)
                if (failure == null) {
                    try {
                        result = this.delegate.cap(result);
                    } catch (Throwable later) {
                        failure = Unwind.first(failure, later);
                    }
                }
                if (failure != null) {
                    throw failure;
                }
                return result;
            });
        } catch (Throwable failure) {
            try {
                lock.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        try {
            lock.unlock();
        } catch (Throwable failure) {
            stage.fail(failure, Failures.FIRST);
        }
        return stage.start();
    }

    /**
     * @see Stock#cap(int)
     */
    int cap(int result) {
        return this.delegate.cap(result);
    }

    /**
     * @see Stock#only(String)
     */
    public CompletableFuture<Integer> only(String sku) {
        final GuardedStage<Integer> stage;
        // @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
        final Lock lock = this.delegate.lock;
        lock.lock();
        try {
            stage = Stages.prepare(this.delegate.only(sku));
        } catch (Throwable failure) {
            try {
                lock.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        try {
            lock.unlock();
        } catch (Throwable failure) {
            stage.fail(failure, Failures.FIRST);
        }
        return stage.start();
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover}
     * <li>{@code @Defer(value = "audit(sku, result, failure)", on = Exit.FAILURE, quiet = true)}
     * <li>{@code @Recover(value = "elsewhere", inside = true)}
     * </ol>
     *
     * @see Stock#everything(String, Number, io.github.defer4j.DeferScope)
     */
    public <T extends Number> CompletableFuture<Outcome<T>> everything(String sku, T otherwise) {
        final T initial = null;
        try {
            // @Defer(value = "audit(sku, result, failure)", on = Exit.FAILURE, quiet = true)
            try {
                final DeferScope scope = Unwind.scope(Failures.FIRST);
                CompletableFuture<T> returned;
                try {
                    returned = Stages.scoped(this.delegate.<T>everything(sku, otherwise, scope), scope);
                } catch (Throwable failure) {
                    if (!Unwind.recovers(scope, failure)) {
                        throw failure;
                    }
                    returned = Stages.completed(Unwind.returns(scope, null));
                }
                CompletableFuture<T> recovered;
                try {
                    recovered = Stages.handleCompose(returned, (T result, Throwable failure) -> {
                        if (result == null && failure != null) {
                            result = Unwind.result(scope, null);
                        }
                        if (failure instanceof CancellationException) {
                            throw failure;
                        }
                        if (failure instanceof IllegalStateException) {
                            // @Recover(value = "elsewhere", inside = true)
                            try {
                                return this.delegate.elsewhere(otherwise, (IllegalStateException) failure);
                            } catch (Throwable later) {
                                Unwind.attach(later, failure);
                                throw later;
                            }
                        }
                        if (failure != null) {
                            throw failure;
                        }
                        return Stages.completed(result);
                    });
                } catch (CancellationException passing) {
                    throw passing;
                } catch (IllegalStateException failure) {
                    // @Recover(value = "elsewhere", inside = true)
                    try {
                        recovered = Stages.adopt(this.delegate.elsewhere(otherwise, failure));
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                }
                return Stages.handle(recovered, (T result, Throwable failure) -> {
                    if (result == null && failure != null) {
                        result = Unwind.result(scope, null);
                    }
                    // @Defer(value = "audit(sku, result, failure)", on = Exit.FAILURE, quiet = true)
                    if (failure != null) {
                        try {
                            this.delegate.audit(sku, result, failure);
                        } catch (Exception dropped) {
                            Unwind.drop(dropped);
                        } catch (Throwable later) {
                            failure = Unwind.first(failure, later);
                        }
                    }
                    if (failure instanceof InterruptedException || failure instanceof CancellationException) {
                        throw failure;
                    }
                    if (failure instanceof Exception) {
                        // @Recover
                        return Outcome.failure(failure);
                    }
                    if (failure != null) {
                        throw failure;
                    }
                    return Outcome.success(result);
                });
            } catch (Throwable failure) {
                try {
                    this.delegate.audit(sku, initial, failure);
                } catch (Exception dropped) {
                    Unwind.drop(dropped);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            return Stages.completed(Outcome.failure(failure));
        }
    }

    /**
     * @see Stock#elsewhere(Number, IllegalStateException)
     */
    <T extends Number> CompletionStage<T> elsewhere(T otherwise, IllegalStateException why) {
        return this.delegate.<T>elsewhere(otherwise, why);
    }

    /**
     * @see Stock#fire(CompletionStage)
     */
    public CompletionStage<Void> fire(CompletionStage<Void> source) {
        try {
            return Stages.handle(this.delegate.fire(source), (Void result, Throwable failure) -> {
                if (failure instanceof CancellationException) {
                    throw failure;
                }
                if (failure instanceof IllegalStateException) {
                    // @Recover("ignore")
                    try {
                        this.delegate.ignore((IllegalStateException) failure);
                        return null;
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                }
                if (failure != null) {
                    throw failure;
                }
                return result;
            });
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover("ignore")
            try {
                this.delegate.ignore(failure);
                return Stages.completed(null);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Stock#ignore(IllegalStateException)
     */
    void ignore(IllegalStateException why) {
        this.delegate.ignore(why);
    }
}
