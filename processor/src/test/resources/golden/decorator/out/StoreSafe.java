package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Outcome;
import io.github.defer4j.Unwind;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * {@link Store} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class StoreSafe implements AutoCloseable, Serializable {
    private static final long serialVersionUID = 1L;

    private final Store delegate;

    /**
     * @param delegate the service to wrap
     */
    public StoreSafe(Store delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Store#get(String)
     */
    public String get(String key) {
        final String result;
        // @Defer("released(key, failure)")
        try {
            result = this.delegate.get(key);
        } catch (Throwable failure) {
            try {
                this.delegate.released(key, failure);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.released(key, null);
        return result;
    }

    /**
     * @see Store#size()
     */
    public Outcome<Integer> size() {
        try {
            return Outcome.success(this.delegate.size());
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
     * @see Store#released(String, Throwable)
     */
    public void released(String key, Throwable failure) {
        this.delegate.released(key, failure);
    }

    /**
     * @see Store#close()
     */
    @Override
    public void close() {
        this.delegate.close();
    }
}
