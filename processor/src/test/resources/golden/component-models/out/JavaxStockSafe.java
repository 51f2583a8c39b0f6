package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import javax.inject.Inject;

/**
 * {@link JavaxStock} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class JavaxStockSafe implements Stock {
    private final JavaxStock delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public JavaxStockSafe(JavaxStock delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see JavaxStock#count(String)
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
     * @see JavaxStock#done()
     */
    void done() {
        this.delegate.done();
    }
}
