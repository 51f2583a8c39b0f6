package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Objects;

/**
 * {@link Parts.External} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_ExternalSafe implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Parts.External delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_ExternalSafe(Parts.External delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.External#writeExternal(ObjectOutput)
     */
    public void writeExternal(ObjectOutput out) throws IOException {
        // @Defer("done()")
        try {
            this.delegate.writeExternal(out);
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
     * @see Parts.External#readExternal(ObjectInput)
     */
    public void readExternal(ObjectInput in) throws IOException {
        this.delegate.readExternal(in);
    }

    /**
     * @see Parts.External#done()
     */
    void done() {
        this.delegate.done();
    }
}
