package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.Only} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_OnlySafe implements Parts.Wide {
    private final Parts.Only delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_OnlySafe(Parts.Only delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Only#wide()
     */
    @Override
    public void wide() {
        // @Defer("done()")
        try {
            this.delegate.wide();
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
     * @see Parts.Only#done()
     */
    void done() {
        this.delegate.done();
    }
}
