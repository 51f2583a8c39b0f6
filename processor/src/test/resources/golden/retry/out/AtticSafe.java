package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * {@link Attic} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings("deprecation")
public final class AtticSafe {
    private final Attic delegate;

    /**
     * @param delegate the service to wrap
     */
    public AtticSafe(Attic delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Attic#find(List)
     */
    public <T> T find(List<T> Attic_) {
        for (int attempt = 1; ; attempt++) {
            try {
                return this.delegate.<T>find(Attic_);
            } catch (CancellationException passing) {
                throw passing;
            } catch (Exception failure) {
                // @Retry("Policy.again(\"Attic\", attempt)")
                if (failure instanceof InterruptedException) {
                    throw Unwind.undeclared(failure);
                }
                final boolean again;
                try {
                    again = Attic.Policy.again("Attic", attempt);
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                if (!again) {
                    throw failure;
                }
            }
        }
    }
}
