package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Outcome;
import io.github.defer4j.Unwind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * {@link Journal} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class JournalSafe {
    private final Journal delegate;

    /**
     * @param delegate the service to wrap
     */
    public JournalSafe(Journal delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Journal#copy(Reader, Reader)
     */
    public Reader copy(Reader result, Reader failure) throws IOException {
        final Reader result2;
        // @Defer
        try {
            // @Defer
            try {
                result2 = this.delegate.copy(result, failure);
            } catch (Throwable failure2) {
                if (failure != null) {
                    try {
                        failure.close();
                    } catch (Throwable later) {
                        Unwind.attach(failure2, later);
                    }
                }
                throw failure2;
            }
            if (failure != null) {
                failure.close();
            }
        } catch (Throwable failure2) {
            if (result != null) {
                try {
                    result.close();
                } catch (Throwable later) {
                    Unwind.attach(failure2, later);
                }
            }
            throw failure2;
        }
        if (result != null) {
            result.close();
        }
        return result2;
    }

    /**
     * @see Journal#size(String)
     */
    public Outcome<Long> size(String name) {
        try {
            return Outcome.success(this.delegate.size(name));
        } catch (FileNotFoundException failure) {
            // @Recover("lines")
            try {
                return Outcome.success((long) this.delegate.lines(failure));
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
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
     * @see Journal#lines(FileNotFoundException)
     */
    int lines(FileNotFoundException why) {
        return this.delegate.lines(why);
    }

    /**
     * @see Journal#count(String)
     */
    public int count(String name) {
        try {
            return this.delegate.count(name);
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "none", on = Exception.class, except = IOException.class)
            if (failure instanceof IOException || failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (VirtualMachineError | LinkageError passing) {
            throw passing;
        } catch (Throwable failure) {
            // @Recover(value = "none", on = Throwable.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Journal#words(String)
     */
    public int words(String name) {
        try {
            return this.delegate.words(name);
        } catch (FileNotFoundException failure) {
            // @Recover(value = "none", on = FileNotFoundException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "none", on = Exception.class, except = IOException.class)
            if (failure instanceof IOException || failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Journal#none()
     */
    int none() {
        return this.delegate.none();
    }

    /**
     * @see Journal#enter()
     */
    public void enter() {
        // @Defer(acquire = "holds = lock.getHoldCount()", value = "lock.lock()")
        final ReentrantLock lock = this.delegate.lock;
        lock.getHoldCount();
        try {
            this.delegate.enter();
        } catch (Throwable failure) {
            try {
                lock.lock();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        lock.lock();
    }
}
