package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@link Hiding.Inner} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Hiding_InnerSafe<T2, U extends List<T2>, T> {
    private final Hiding<T2, U>.Inner<T> delegate;

    /**
     * @param delegate the service to wrap
     */
    public Hiding_InnerSafe(Hiding<T2, U>.Inner<T> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Hiding.Inner#own(Object)
     */
    public Map<T, U> own(T given) {
        final Map<T, U> result;
        // @Defer("done()")
        try {
            result = this.delegate.own(given);
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
     * @see Hiding.Inner#first(List)
     */
    public T first(List<T> all) {
        return this.delegate.first(all);
    }

    /**
     * @see Hiding.Inner#free(Object, Object)
     */
    public <U2> U2 free(U2 given, T own) {
        return this.delegate.<U2>free(given, own);
    }

    /**
     * @see Hiding.Inner#done()
     */
    void done() {
        this.delegate.done();
    }
}
