package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.Acquiring} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_AcquiringSafe implements Parts.Wide {
    private final Parts.Acquiring delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_AcquiringSafe(Parts.Acquiring delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Acquiring#wide()
     */
    @Override
    public void wide() {
        this.delegate.wide();
    }

    /**
     * @see Parts.Acquiring#narrow(String)
     */
    public void narrow() {
        // @Defer(acquire = "make()", value = "done()")
        final String text = this.delegate.make();
        try {
            this.delegate.narrow(text);
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
     * @see Parts.Acquiring#make()
     */
    String make() {
        return this.delegate.make();
    }

    /**
     * @see Parts.Acquiring#done()
     */
    void done() {
        this.delegate.done();
    }
}
