package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * {@link CdiBox} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Alternative
@Priority(1)
@Dependent
public final class CdiBoxSafe<T> {
    private final CdiBox<T> delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public CdiBoxSafe(CdiBox<T> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see CdiBox#open(Object)
     */
    public T open(T content) {
        final T result;
        // @Defer("done()")
        try {
            result = this.delegate.open(content);
        } catch (Throwable failure) {
            try {
                this.delegate.done();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.done();
        return result;
    }

    /**
     * @see CdiBox#done()
     */
    void done() {
        this.delegate.done();
    }
}
