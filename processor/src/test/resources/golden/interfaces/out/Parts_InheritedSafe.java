package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * {@link Parts.Inherited} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_InheritedSafe implements Supplier<Integer>, Parts.Mine {
    private final Parts.Inherited delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_InheritedSafe(Parts.Inherited delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Inherited#own()
     */
    public void own() {
        // @Defer("done()")
        try {
            this.delegate.own();
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
     * @see Parts.Inherited#get()
     */
    @Override
    public Integer get() {
        return this.delegate.get();
    }

    /**
     * @see Parts.Inherited#mine()
     */
    @Override
    public void mine() {
        this.delegate.mine();
    }

    /**
     * @see Parts.Inherited#done()
     */
    void done() {
        this.delegate.done();
    }

    /**
     * @see Parts.Inherited#more()
     */
    @Override
    public int more() {
        return this.delegate.more();
    }
}
