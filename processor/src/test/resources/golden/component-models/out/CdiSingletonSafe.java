package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * {@link CdiSingleton} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Alternative
@Priority(1)
@Singleton
public final class CdiSingletonSafe implements Stock {
    private final CdiSingleton delegate;

    /**
     * @param delegate the service to wrap
     */
    @Inject
    public CdiSingletonSafe(CdiSingleton delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see CdiSingleton#count(String)
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
     * @see CdiSingleton#done()
     */
    void done() {
        this.delegate.done();
    }
}
