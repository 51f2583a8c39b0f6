package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.FixedBag} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_FixedBagSafe<T> implements Parts.FixedBag<T> {
    private final Parts.FixedBag<T> delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_FixedBagSafe(Parts.FixedBag<T> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.FixedBag#size()
     */
    @Override
    public int size() {
        final int result;
        // @Defer("isEmpty()")
        try {
            result = this.delegate.size();
        } catch (Throwable failure) {
            try {
                this.delegate.isEmpty();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.isEmpty();
        return result;
    }

    /**
     * @see Parts.FixedBag#isEmpty()
     */
    @Override
    public boolean isEmpty() {
        return this.delegate.isEmpty();
    }

    /**
     * @see Parts.FixedBag#tail()
     */
    @Override
    public Parts.Fixed<T> tail() {
        return this.delegate.tail();
    }

    /**
     * @see Parts.FixedBag#zip(golden.interfaces.Parts.Rich)
     */
    @Override
    public <S> Parts.Fixed<S> zip(Parts.Rich<S> other) {
        return this.delegate.<S>zip(other);
    }
}
