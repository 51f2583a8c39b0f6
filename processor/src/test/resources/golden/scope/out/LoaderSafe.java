package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Failures;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * {@link Loader} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class LoaderSafe {
    private final Loader delegate;

    /**
     * @param delegate the service to wrap
     */
    public LoaderSafe(Loader delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("nothing")}
     * <li>{@code @Defer("count")}
     * </ol>
     *
     * @see Loader#load(List, io.github.defer4j.DeferScope)
     */
    public int load(List<String> texts) {
        try {
            int result = 0;
            // @Defer("count")
            try {
                final DeferScope scope = Unwind.scope(Failures.FIRST);
                try {
                    try {
                        result = this.delegate.load(texts, scope);
                    } catch (Throwable failure) {
                        if (!Unwind.recovers(scope, failure)) {
                            throw failure;
                        }
                    }
                    result = Unwind.returns(scope, result);
                } finally {
                    result = Unwind.result(scope, result);
                }
            } catch (Throwable failure) {
                try {
                    this.delegate.count(result);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.count(result);
            return result;
        } catch (IOException failure) {
            // @Recover("nothing")
            try {
                return this.delegate.nothing(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Loader#count(int)
     */
    void count(int result) {
        this.delegate.count(result);
    }

    /**
     * @see Loader#nothing(IOException)
     */
    int nothing(IOException why) {
        return this.delegate.nothing(why);
    }
}
