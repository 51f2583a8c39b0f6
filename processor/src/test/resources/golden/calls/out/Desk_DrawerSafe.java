package golden.calls;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Desk.Drawer} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class Desk_DrawerSafe {
    private final Desk.Drawer delegate;

    /**
     * @param delegate the service to wrap
     */
    public Desk_DrawerSafe(Desk.Drawer delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Desk.Drawer#constantOfSibling()
     */
    public void constantOfSibling() {
        // @Defer("drop(Tray.TOP)")
        try {
            this.delegate.constantOfSibling();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.Tray.TOP);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.Tray.TOP);
    }

    /**
     * @see Desk.Drawer#constantOfOuter()
     */
    public void constantOfOuter() {
        // @Defer("drop(Desk.LIMIT)")
        try {
            this.delegate.constantOfOuter();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.LIMIT);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.LIMIT);
    }

    /**
     * @see Desk.Drawer#constantOfOwn()
     */
    public void constantOfOwn() {
        // @Defer("drop(Drawer.Part.SIZE)")
        try {
            this.delegate.constantOfOwn();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(Desk.Drawer.Part.SIZE);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(Desk.Drawer.Part.SIZE);
    }

    /**
     * @see Desk.Drawer#drop(Object)
     */
    void drop(Object value) {
        this.delegate.drop(value);
    }
}
