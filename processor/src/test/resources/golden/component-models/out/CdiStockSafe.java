package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * {@link CdiStock} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Alternative
@Priority(1)
@ApplicationScoped
@North(
        floor = 2
)
public class CdiStockSafe implements Stock {
    private final CdiStock delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public CdiStockSafe(@North(floor = 2) CdiStock delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * For the container's proxies, which hand all calls on.
     */
    CdiStockSafe() {
        this.delegate = null;
    }

    /**
     * @see CdiStock#count(String)
     */
    @Override
    public int count(String sku) {
        final int result;
        // @Defer("done()")
        try {
            result = this.delegate.count(sku);
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
     * @see CdiStock#done()
     */
    void done() {
        this.delegate.done();
    }
}
