package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Branch} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class BranchSafe {
    private final Branch delegate;

    /**
     * @param delegate the service to wrap
     */
    public BranchSafe(Branch delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Branch#close()
     */
    public void close() {
        // @Defer("counted(\"Branch\")")
        try {
            this.delegate.close();
        } catch (Throwable failure) {
            try {
                this.delegate.counted("Branch");
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.counted("Branch");
    }

    /**
     * @see Branch#count()
     */
    public void count() {
        // @Defer("counted(\"Branch\")")
        try {
            this.delegate.count();
        } catch (Throwable failure) {
            try {
                this.delegate.counted("Branch");
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.counted("Branch");
    }

    /**
     * @see Branch#counted(String)
     */
    void counted(String type) {
        this.delegate.counted(type);
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer("counted(\"Branch\")")}
     * <li>{@code @Defer("left(\"open\")")}
     * </ol>
     *
     * @see Branch#open()
     */
    public void open() {
        // @Defer("counted(\"Branch\")")
        try {
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
        } catch (Throwable failure) {
            try {
                this.delegate.counted("Branch");
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.counted("Branch");
    }

    /**
     * @see Branch#left(String)
     */
    void left(String method) {
        this.delegate.left(method);
    }
}
