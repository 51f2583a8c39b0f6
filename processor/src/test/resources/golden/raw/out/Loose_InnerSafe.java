package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Inner} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_InnerSafe {
    private final Loose.Inner delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_InnerSafe(Loose.Inner delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Inner#unchecked(String)
     */
    public void unchecked(String text) {
        // @Defer("part.fit(text)")
        final Loose.Box.Part part = this.delegate.part;
        try {
            this.delegate.unchecked(text);
        } catch (Throwable failure) {
            try {
                part.fit(text);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        part.fit(text);
    }

    /**
     * @see Loose.Inner#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
