package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * {@link CdiSpare} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Alternative
@Priority(101)
@ApplicationScoped
public class CdiSpareSafe {
    private final CdiSpare delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public CdiSpareSafe(CdiSpare delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * For the container's proxies, which hand all calls on.
     */
    CdiSpareSafe() {
        this.delegate = null;
    }

    /**
     * @see CdiSpare#open()
     */
    public void open() {
        // @Defer("done()")
        try {
            this.delegate.open();
        } catch (Throwable failure) {
            try {
                this.delegate.done();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.done();
    }

    /**
     * @see CdiSpare#done()
     */
    void done() {
        this.delegate.done();
    }
}
