package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Subclass} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_SubclassSafe {
    private final Loose.Subclass delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_SubclassSafe(Loose.Subclass delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Subclass#unchecked(ArrayList)
     */
    public void unchecked(ArrayList texts) {
        // @Defer("keep(texts)")
        try {
            this.delegate.unchecked(texts);
        } catch (Throwable failure) {
            try {
                this.delegate.keep(texts);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keep(texts);
    }

    /**
     * @see Loose.Subclass#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
