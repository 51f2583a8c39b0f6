package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/**
 * {@link Store} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class StoreSafe {
    private final Store delegate;

    /**
     * @param delegate the service to wrap
     */
    public StoreSafe(Store delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Locked}
     * <li>{@code @Defer("touch()")}
     * </ol>
     *
     * @see Store#size()
     */
    public int size() {
        final int result;
        // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
        final Lock lock = this.delegate.lock;
        lock.lock();
        try {
            // @Defer("touch()")
            try {
                result = this.delegate.size();
            } catch (Throwable failure) {
                try {
                    this.delegate.touch();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.touch();
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

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("none")}
     * <li>{@code @Guarded(lock = "other", type = String.class, fallback = "none")}
     * <li>{@code @Owned}
     * </ol>
     *
     * @see Store#load(Reader)
     */
    public int load(Reader from) {
        try {
            final int result;
            // @Defer(acquire = "other.lock()", value = "other.unlock()")
            final Lock other = this.delegate.other;
            other.lock();
            try {
                // @Defer(acquire = "start = System.nanoTime()", value = "Meter.stop(\"guarded \\\"load\\\"\", java.util.concurrent.TimeUnit.NANOSECONDS, 7L, start, \"a\", \"b\", \"c\")")
                final long start = System.nanoTime();
                try {
                    // @Defer(value = "Audit.failed(java.lang.String.class, \"Store#load failed\", failure)", on = Exit.FAILURE)
                    try {
                        // @Defer(quiet = true)
                        try {
                            result = this.delegate.load(from);
                        } catch (Throwable failure) {
                            if (from != null) {
                                try {
                                    from.close();
                                } catch (Exception dropped) {
                                    Unwind.drop(dropped);
                                } catch (Throwable later) {
                                    Unwind.attach(failure, later);
                                }
                            }
                            throw failure;
                        }
                        if (from != null) {
                            try {
                                from.close();
                            } catch (Exception dropped) {
                                Unwind.drop(dropped);
                            }
                        }
                    } catch (Throwable failure) {
                        try {
                            Audit.failed(String.class, "Store#load failed", failure);
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                        throw failure;
                    }
                } catch (Throwable failure) {
                    try {
                        Meter.stop("guarded \"load\"", TimeUnit.NANOSECONDS, 7L, start, "a", "b", "c");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                Meter.stop("guarded \"load\"", TimeUnit.NANOSECONDS, 7L, start, "a", "b", "c");
            } catch (Throwable failure) {
                try {
                    other.unlock();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            other.unlock();
            return result;
        } catch (IOException failure) {
            // @Recover("none")
            try {
                return this.delegate.none(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Locked("other")}
     * <li>{@code @Timed(name = "first")}
     * <li>{@code @Timed(name = "second", tags = "x")}
     * </ol>
     *
     * @see Store#twice()
     */
    public void twice() {
        // @Defer(acquire = "other.lock()", value = "other.unlock()")
        final Lock other = this.delegate.other;
        other.lock();
        try {
            // @Defer(acquire = "start = System.nanoTime()", value = "Meter.stop(\"first\", java.util.concurrent.TimeUnit.NANOSECONDS, 5L, start)")
            final long start = System.nanoTime();
            try {
                // @Defer(acquire = "start2 = System.nanoTime()", value = "Meter.stop(\"second\", java.util.concurrent.TimeUnit.NANOSECONDS, 5L, start2, \"x\")")
                final long start2 = System.nanoTime();
                try {
                    this.delegate.twice();
                } catch (Throwable failure) {
                    try {
                        Meter.stop("second", TimeUnit.NANOSECONDS, 5L, start2, "x");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                Meter.stop("second", TimeUnit.NANOSECONDS, 5L, start2, "x");
            } catch (Throwable failure) {
                try {
                    Meter.stop("first", TimeUnit.NANOSECONDS, 5L, start);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            Meter.stop("first", TimeUnit.NANOSECONDS, 5L, start);
        } catch (Throwable failure) {
            try {
                other.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        other.unlock();
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Locked}
     * <li>{@code @Split(mark = '\n', text = "'", size = 7L, share = 1.0f)}
     * </ol>
     *
     * @see Store#broken()
     */
    public void broken() {
        // @Defer(acquire = "lock.lock()", value = "lock.unlock()")
        final Lock lock = this.delegate.lock;
        lock.lock();
        try {
            // @Defer("Audit.failed(java.lang.Object.class, \"broken\\n'\", null)")
            try {
                // @Defer("Audit.marked('\\n', \"'\")")
                try {
                    this.delegate.broken();
                } catch (Throwable failure) {
                    try {
                        Audit.marked('\n', "'");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                Audit.marked('\n', "'");
            } catch (Throwable failure) {
                try {
                    Audit.failed(Object.class, "broken\n'", null);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            Audit.failed(Object.class, "broken\n'", null);
        } catch (Throwable failure) {
            try {
                lock.unlock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        lock.unlock();
    }

    /**
     * @see Store#split()
     */
    public void split() {
        // @Defer("Audit.failed(java.lang.Object.class, \"split\\u2028\\u001b[1m\\u2029\", null)")
        try {
            // @Defer("Audit.marked('\\u2028', \"\\u001b[1m\\u2029\")")
            try {
                this.delegate.split();
            } catch (Throwable failure) {
                try {
                    Audit.marked('\u2028', "\u001b[1m\u2029");
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            Audit.marked('\u2028', "\u001b[1m\u2029");
        } catch (Throwable failure) {
            try {
                Audit.failed(Object.class, "split\u2028\u001b[1m\u2029", null);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Audit.failed(Object.class, "split\u2028\u001b[1m\u2029", null);
    }

    /**
     * @see Store#touch()
     */
    void touch() {
        this.delegate.touch();
    }

    /**
     * @see Store#none(IOException)
     */
    int none(IOException why) {
        return this.delegate.none(why);
    }
}
