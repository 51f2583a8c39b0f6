package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.Closeable;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * {@link Parts.Plain} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_PlainSafe implements Closeable, Supplier<String> {
    private final Parts.Plain delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_PlainSafe(Parts.Plain delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Plain#get()
     */
    @Override
    public String get() {
        return this.delegate.get();
    }

    /**
     * @see Parts.Plain#close()
     */
    @Override
    public void close() {
        // @Defer("done()")
        try {
            this.delegate.close();
        } catch (Throwable failure) {
            try {
                this.delegate.done();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.done();
    }

    /**
     * @see Parts.Plain#done()
     */
    void done() {
        this.delegate.done();
    }
}
