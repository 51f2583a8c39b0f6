package golden.raw;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Results.RowFactory} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
final class Results_RowFactorySafe implements Results.RowFactory {
    private final Results.RowFactory delegate;

    /**
     * @param delegate the service to wrap
     */
    Results_RowFactorySafe(Results.RowFactory delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Results.RowFactory#close()
     */
    @Override
    public void close() {
        // @Defer("Results.done()")
        try {
            this.delegate.close();
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

    /**
     * @see Results.RowFactory#make(int)
     */
    @Override
    public Results.Row make(int times) {
        return this.delegate.make(times);
    }
}
