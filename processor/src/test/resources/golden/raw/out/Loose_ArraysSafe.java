package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loose.Arrays} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "rawtypes",
        "unchecked"
})
public final class Loose_ArraysSafe {
    private final Loose.Arrays delegate;

    /**
     * @param delegate the service to wrap
     */
    public Loose_ArraysSafe(Loose.Arrays delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Loose.Arrays#unchecked(List[])
     */
    public void unchecked(List[] lists) {
        // @Defer("all(lists)")
        try {
            this.delegate.unchecked(lists);
        } catch (Throwable failure) {
            try {
                this.delegate.all(lists);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.all(lists);
    }

    /**
     * @see Loose.Arrays#all(List[])
     */
    void all(List<String>[] texts) {
        this.delegate.all(texts);
    }

    /**
     * @see Loose.Arrays#keep(List)
     */
    void keep(List<String> texts) {
        this.delegate.keep(texts);
    }
}
