package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * {@link JakartaStock} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Singleton
public final class JakartaStockSafe implements Stock {
    private final JakartaStock delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public JakartaStockSafe(JakartaStock delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see JakartaStock#count(String)
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
     * @see JakartaStock#done()
     */
    void done() {
        this.delegate.done();
    }
}
