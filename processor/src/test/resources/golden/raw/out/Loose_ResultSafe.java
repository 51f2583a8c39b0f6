package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Result} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_ResultSafe implements Loose.Source {
    private final Loose.Result delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_ResultSafe(Loose.Result delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Result#texts()
     */
    @Override
    public List texts() {
        return this.delegate.texts();
    }

    /**
     * @see Loose.Result#marked()
     */
    public void marked() {
        // @Defer("texts()")
        try {
            this.delegate.marked();
        } catch (Throwable failure) {
            try {
                this.delegate.texts();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.texts();
    }
}
