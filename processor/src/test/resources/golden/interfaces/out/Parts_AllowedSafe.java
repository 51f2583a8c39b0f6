package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;

/**
 * {@link Parts.Allowed} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_AllowedSafe implements Closeable {
    private final Parts.Allowed delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_AllowedSafe(Parts.Allowed delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Allowed#close()
     */
    @Override
    public void close() throws IOException {
        // @Defer("flush()")
        try {
            this.delegate.close();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.flush();
    }

    /**
     * @see Parts.Allowed#flush()
     */
    void flush() throws IOException {
        this.delegate.flush();
    }

    /**
     * @see Parts.Allowed#done()
     */
    void done() {
        this.delegate.done();
    }
}
