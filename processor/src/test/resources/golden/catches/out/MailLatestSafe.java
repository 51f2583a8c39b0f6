package golden.catches;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.util.Objects;

/**
 * {@link MailLatest} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class MailLatestSafe {
    private final MailLatest delegate;

    /**
     * @param delegate the service to wrap
     */
    public MailLatestSafe(MailLatest delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see MailLatest#onFailure()
     */
    public void onFailure() throws IOException {
        // @Defer(value = "flush()", on = Exit.FAILURE)
        try {
            this.delegate.onFailure();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
            throw failure;
        }
    }

    /**
     * @see MailLatest#quiet()
     */
    public void quiet() {
        // @Defer(value = "flush()", on = Exit.FAILURE, quiet = true)
        try {
            this.delegate.quiet();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Exception dropped) {
                Unwind.drop(dropped);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
            throw failure;
        }
    }

    /**
     * @see MailLatest#flush()
     */
    void flush() throws IOException {
        this.delegate.flush();
    }
}
