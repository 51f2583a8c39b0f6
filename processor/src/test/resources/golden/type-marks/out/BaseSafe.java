package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Base} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
final class BaseSafe {
    private final Base delegate;

    /**
     * @param delegate the service to wrap
     */
    BaseSafe(Base delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Base#open()
     */
    public void open() {
        // @Defer("left(\"open\")")
        try {
            this.delegate.open();
        } catch (Throwable failure) {
            try {
                this.delegate.left("open");
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.left("open");
    }

    /**
     * @see Base#close()
     */
    public void close() {
        // @Defer("left(\"close\")")
        try {
            this.delegate.close();
        } catch (Throwable failure) {
            try {
                this.delegate.left("close");
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.left("close");
    }

    /**
     * @see Base#left(String)
     */
    void left(String method) {
        this.delegate.left(method);
    }
}
