package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Results.Tags} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings({
        "all",
        "overrides"
})
final class Results_TagsSafe implements Results.Tagged {
    private final Results.Tags delegate;

    /**
     * @param delegate the service to wrap
     */
    Results_TagsSafe(Results.Tags delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Results.Tags#tag(String[])
     */
    @Override
    public void tag(String[] tags) {
        // @Defer("Results.done()")
        try {
            this.delegate.tag(tags);
        } catch (Throwable failure) {
            try {
                Results.done();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        Results.done();
    }
}
