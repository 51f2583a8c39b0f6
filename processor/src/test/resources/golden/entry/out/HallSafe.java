package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * {@link Hall} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class HallSafe {
    private final Hall delegate;

    /**
     * @param delegate the service to wrap
     */
    public HallSafe(Hall delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover("none")}
     * <li>{@code @Admitted}
     * <li><code>&#64;Defer("swept(\"*&#47; &#125;\")")</code>
     * </ol>
     *
     * @see Hall#show(String)
     */
    public int show(String act) {
        try {
            int result = 0;
            boolean called = false;
            // @Defer(acquire = "ticket = Ticket.of(\"{main}\")", value = "Ticket.end(ticket, result, failure, called)", replaces = true)
            final Ticket ticket = Ticket.of("{main}");
            try {
                // @Defer("swept(\"*/ }\")")
                try {
                    called = true;
                    result = this.delegate.show(act);
                } catch (Throwable failure) {
                    try {
                        this.delegate.swept("*/ }");
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                this.delegate.swept("*/ }");
            } catch (Throwable failure) {
                try {
                    Ticket.end(ticket, result, failure, called);
                } catch (Throwable later) {
                    Unwind.replace(later, failure);
                    throw later;
                }
                throw failure;
            }
            Ticket.end(ticket, result, null, true);
            return result;
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover("none")
            try {
                return this.delegate.none(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Admitted("side")}
     * <li>{@code @Uploaded}
     * </ol>
     *
     * @see Hall#write(RandomAccessFile)
     */
    public void write(RandomAccessFile file) throws IOException {
        boolean called = false;
        // @Defer(acquire = "ticket = Ticket.of(\"side\")", value = "Ticket.end(ticket, null, failure, called)", replaces = true)
        final Ticket ticket = Ticket.of("side");
        try {
            // @Defer(value = "file.close()", quiet = true)
            try {
                // @Defer(acquire = "size = file.length()", value = "file.setLength(size)", on = Exit.FAILURE)
                final long size = file.length();
                try {
                    called = true;
                    this.delegate.write(file);
                } catch (Throwable failure) {
                    if (file != null) {
                        try {
                            file.setLength(size);
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                    }
                    throw failure;
                }
            } catch (Throwable failure) {
                if (file != null) {
                    try {
                        file.close();
                    } catch (Exception dropped) {
                        Unwind.drop(dropped);
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                }
                throw failure;
            }
            if (file != null) {
                try {
                    file.close();
                } catch (Exception dropped) {
                    Unwind.drop(dropped);
                }
            }
        } catch (Throwable failure) {
            try {
                Ticket.end(ticket, null, failure, called);
            } catch (Throwable later) {
                Unwind.replace(later, failure);
                throw later;
            }
            throw failure;
        }
        Ticket.end(ticket, null, null, true);
    }

    /**
     * @see Hall#none(IllegalStateException)
     */
    int none(IllegalStateException why) {
        return this.delegate.none(why);
    }

    /**
     * @see Hall#swept(String)
     */
    void swept(String with) {
        this.delegate.swept(with);
    }
}
