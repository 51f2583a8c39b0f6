package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Sizes} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class SizesSafe {
    private final Sizes delegate;

    /**
     * @param delegate the service to wrap
     */
    public SizesSafe(Sizes delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Sizes#cut(int, long[])
     */
    public void cut(@Sizes.Positive int pieces, @Sizes.Positive long @Sizes.Positive [] each) {
        // @Defer("done()")
        try {
            this.delegate.cut(pieces, each);
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
     * @see Sizes#done()
     */
    void done() {
        this.delegate.done();
    }
}
