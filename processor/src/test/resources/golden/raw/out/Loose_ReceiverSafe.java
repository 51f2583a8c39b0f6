package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Receiver} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_ReceiverSafe {
    private final Loose.Receiver delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_ReceiverSafe(Loose.Receiver delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Receiver#unchecked(String)
     */
    public void unchecked(String text) {
        // @Defer("raw.add(text)")
        final List raw = this.delegate.raw;
        try {
            this.delegate.unchecked(text);
        } catch (Throwable failure) {
            try {
                raw.add(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        raw.add(text);
    }

    /**
     * @see Loose.Receiver#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
