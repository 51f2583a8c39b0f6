package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.Far} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_FarSafe implements Runnable {
    private final Parts.Far delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_FarSafe(Parts.Far delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Far#marked()
     */
    public void marked() {
        // @Defer("open()")
        try {
            this.delegate.marked();
        } catch (Throwable failure) {
            try {
                this.delegate.open();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.open();
    }

    /**
     * @see Parts.Far#open()
     */
    public void open() {
        this.delegate.open();
    }

    /**
     * @see Parts.Far#run()
     */
    @Override
    public void run() {
        this.delegate.run();
    }
}
