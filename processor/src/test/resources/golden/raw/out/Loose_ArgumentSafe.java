package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Argument} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_ArgumentSafe {
    private final Loose.Argument delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_ArgumentSafe(Loose.Argument delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Argument#unchecked()
     */
    public void unchecked() {
        // @Defer("keep(raw)")
        final List raw = this.delegate.raw;
        try {
            this.delegate.unchecked();
        } catch (Throwable failure) {
            try {
                this.delegate.keep(raw);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.keep(raw);
    }

    /**
     * @see Loose.Argument#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
