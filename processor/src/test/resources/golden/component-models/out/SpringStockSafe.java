package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * {@link SpringStock} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Component
@Primary
@Scope("prototype")
@Qualifier("north")
@Profile({"live", "test"})
public class SpringStockSafe implements Stock {
    private final SpringStock delegate;

    /**
     * @param delegate the service to wrap
     */
    public SpringStockSafe(SpringStock delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see SpringStock#count(String)
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
     * @see SpringStock#done()
     */
    void done() {
        this.delegate.done();
    }
}
