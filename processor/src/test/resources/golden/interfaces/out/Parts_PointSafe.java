package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Parts.Point} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_PointSafe implements Parts.Wide {
    private final Parts.Point delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_PointSafe(Parts.Point delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Point#wide()
     */
    @Override
    public void wide() {
        // @Defer("note()")
        try {
            this.delegate.wide();
        } catch (Throwable failure) {
            try {
                this.delegate.note();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.note();
    }

    /**
     * @see Parts.Point#note()
     */
    void note() {
        this.delegate.note();
    }

    /**
     * @see Parts.Point#x()
     */
    public int x() {
        return this.delegate.x();
    }

    /**
     * @see Parts.Point#equals(Object)
     */
    @Override
    public boolean equals(Object other) {
        return this.delegate.equals(other instanceof Parts_PointSafe ? ((Parts_PointSafe) other).delegate : other);
    }

    /**
     * @see Parts.Point#hashCode()
     */
    @Override
    public int hashCode() {
        return this.delegate.hashCode();
    }

    /**
     * @see Parts.Point#toString()
     */
    @Override
    public String toString() {
        return this.delegate.toString();
    }
}
