package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Sessions.Session} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
final class Sessions_SessionSafe implements Sessions.Producer {
    private final Sessions.Session delegate;

    /**
     * @param delegate the service to wrap
     */
    Sessions_SessionSafe(Sessions.Session delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Sessions.Session#close()
     */
    public void close() {
        // @Defer("Sessions.done()")
        try {
            this.delegate.close();
        } catch (Throwable failure) {
            try {
                Sessions.done();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Sessions.done();
    }

    /**
     * @see Sessions.Session#query(String, Class)
     */
    @Override
    public <R> List<R> query(String text, Class<R> type) {
        return this.delegate.<R>query(text, type);
    }
}
