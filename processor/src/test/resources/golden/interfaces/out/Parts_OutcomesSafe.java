package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Outcome;
import io.github.defer4j.Unwind;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * {@link Parts.Outcomes} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_OutcomesSafe {
    private final Parts.Outcomes delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_OutcomesSafe(Parts.Outcomes delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Outcomes#get()
     */
    public Outcome<String> get() {
        try {
            return Outcome.success(this.delegate.get());
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            return Outcome.failure(failure);
        }
    }

    /**
     * @see Parts.Outcomes#done()
     */
    void done() {
        this.delegate.done();
    }
}
