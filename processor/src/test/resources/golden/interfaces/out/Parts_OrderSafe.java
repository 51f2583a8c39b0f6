package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * {@link Parts.Order} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_OrderSafe implements Comparator<String> {
    private final Parts.Order delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_OrderSafe(Parts.Order delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Order#compare(String, String)
     */
    @Override
    public int compare(String one, String other) {
        final int result;
        // @Defer("done()")
        try {
            result = this.delegate.compare(one, other);
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
     * @see Parts.Order#done()
     */
    void done() {
        this.delegate.done();
    }

    /**
     * @see Parts.Order#reversed()
     */
    @Override
    public Comparator<String> reversed() {
        return this.delegate.reversed();
    }

    /**
     * @see Parts.Order#thenComparing(Comparator)
     */
    @Override
    public Comparator<String> thenComparing(Comparator<? super String> other) {
        return this.delegate.thenComparing(other);
    }

    /**
     * @see Parts.Order#thenComparing(Function, Comparator)
     */
    @Override
    public <U> Comparator<String> thenComparing(Function<? super String, ? extends U> keyExtractor,
            Comparator<? super U> keyComparator) {
        return this.delegate.<U>thenComparing(keyExtractor, keyComparator);
    }

    /**
     * @see Parts.Order#thenComparing(Function)
     */
    @Override
    public <U extends Comparable<? super U>> Comparator<String> thenComparing(
            Function<? super String, ? extends U> keyExtractor) {
        return this.delegate.<U>thenComparing(keyExtractor);
    }

    /**
     * @see Parts.Order#thenComparingInt(ToIntFunction)
     */
    @Override
    public Comparator<String> thenComparingInt(ToIntFunction<? super String> keyExtractor) {
        return this.delegate.thenComparingInt(keyExtractor);
    }

    /**
     * @see Parts.Order#thenComparingLong(ToLongFunction)
     */
    @Override
    public Comparator<String> thenComparingLong(ToLongFunction<? super String> keyExtractor) {
        return this.delegate.thenComparingLong(keyExtractor);
    }

    /**
     * @see Parts.Order#thenComparingDouble(ToDoubleFunction)
     */
    @Override
    public Comparator<String> thenComparingDouble(ToDoubleFunction<? super String> keyExtractor) {
        return this.delegate.thenComparingDouble(keyExtractor);
    }
}
