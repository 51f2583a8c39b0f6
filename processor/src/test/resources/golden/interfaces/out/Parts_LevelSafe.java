package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * {@link Parts.Level} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Parts_LevelSafe implements Comparable<Parts.Level>, Serializable {
    private static final long serialVersionUID = 1L;

    private final Parts.Level delegate;

    /**
     * @param delegate the service to wrap
     */
    public Parts_LevelSafe(Parts.Level delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Parts.Level#marked()
     */
    public void marked() {
        // @Defer("note()")
        try {
            this.delegate.marked();
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
     * @see Parts.Level#note()
     */
    void note() {
        this.delegate.note();
    }

    /**
     * @see Parts.Level#name()
     */
    public String name() {
        return this.delegate.name();
    }

    /**
     * @see Parts.Level#ordinal()
     */
    public int ordinal() {
        return this.delegate.ordinal();
    }

    /**
     * @see Parts.Level#toString()
     */
    @Override
    public String toString() {
        return this.delegate.toString();
    }

    /**
     * @see Parts.Level#equals(Object)
     */
    @Override
    public boolean equals(Object other) {
        return this.delegate.equals(other instanceof Parts_LevelSafe ? ((Parts_LevelSafe) other).delegate : other);
    }

    /**
     * @see Parts.Level#hashCode()
     */
    @Override
    public int hashCode() {
        return this.delegate.hashCode();
    }

    /**
     * @see Parts.Level#compareTo(Enum)
     */
    @Override
    public int compareTo(Parts.Level o) {
        return this.delegate.compareTo(o);
    }

    /**
     * @see Parts.Level#getDeclaringClass()
     */
    public Class<Parts.Level> getDeclaringClass() {
        return this.delegate.getDeclaringClass();
    }

    /**
     * @see Parts.Level#describeConstable()
     */
    public Optional<Enum.EnumDesc<Parts.Level>> describeConstable() {
        return this.delegate.describeConstable();
    }
}
