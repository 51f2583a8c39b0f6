package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;

/**
 * {@link Hiding.Inner.Innermost} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Hiding_Inner_InnermostSafe<T2, U extends List<T2>, T3, T extends Number> implements Comparable<T> {
    private final Hiding<T2, U>.Inner<T3>.Innermost<T> delegate;

    /**
     * @param delegate the service to wrap
     */
    public Hiding_Inner_InnermostSafe(Hiding<T2, U>.Inner<T3>.Innermost<T> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Hiding.Inner.Innermost#compareTo(Number)
     */
    @Override
    public int compareTo(T other) {
        final int result;
        // @Defer("done()")
        try {
            result = this.delegate.compareTo(other);
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
     * @see Hiding.Inner.Innermost#done()
     */
    void done() {
        this.delegate.done();
    }

    /**
     * @see Hiding.Inner.Innermost#around()
     */
    public Hiding<T, List<T>>.Inner<U> around() {
        return this.delegate.around();
    }
}
