package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.Api} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_ApiSafe implements Parts.Api {
    private final Parts.Api delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_ApiSafe(Parts.Api delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Api#api()
     */
    @Override
    public int api() {
        final int result;
        // @Defer("wide()")
        try {
            result = this.delegate.api();
        } catch (Throwable failure) {
            try {
                this.delegate.wide();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.wide();
        return result;
    }

    /**
     * @see Parts.Api#wide()
     */
    @Override
    public void wide() {
        this.delegate.wide();
    }
}
