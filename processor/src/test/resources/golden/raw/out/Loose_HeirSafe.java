package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Loose.Heir} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings("unchecked")
public final class Loose_HeirSafe {
    private final Loose.Heir delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_HeirSafe(Loose.Heir delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Heir#unchecked()
     */
    public void unchecked() {
        // @Defer("take()")
        try {
            this.delegate.unchecked();
        } catch (Throwable failure) {
            try {
                this.delegate.take();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.take();
    }

    /**
     * @see Loose.Heir#put(Object)
     */
    void put(Object other) {
        this.delegate.put(other);
    }

    /**
     * @see Loose.Heir#take()
     */
    public Object take() {
        return this.delegate.take();
    }
}
