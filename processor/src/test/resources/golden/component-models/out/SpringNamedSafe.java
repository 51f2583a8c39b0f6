package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * {@link SpringNamed} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@Component("front deskSafe")
@Primary
public class SpringNamedSafe {
    private final SpringNamed delegate;

    /**
     * @param delegate the service to wrap
     */
    public SpringNamedSafe(SpringNamed delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see SpringNamed#open()
     */
    public void open() {
        // @Defer("done()")
        try {
            this.delegate.open();
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
     * @see SpringNamed#done()
     */
    void done() {
        this.delegate.done();
    }
}
