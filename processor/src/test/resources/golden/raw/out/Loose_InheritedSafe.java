package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Inherited} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings("unchecked")
public final class Loose_InheritedSafe {
    private final Loose.Inherited delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_InheritedSafe(Loose.Inherited delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Inherited#unchecked(String)
     */
    public void unchecked(String text) {
        // @Defer("heir.put(text)")
        final Loose.Heir heir = this.delegate.heir;
        try {
            this.delegate.unchecked(text);
        } catch (Throwable failure) {
            try {
                heir.put(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        heir.put(text);
    }

    /**
     * @see Loose.Inherited#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
