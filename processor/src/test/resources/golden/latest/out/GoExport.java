package shop;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@link Export} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class GoExport {
    private final Export delegate;

    /**
     * @param delegate the service to wrap
     */
    public GoExport(Export delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer(value = "out.close()", quiet = true)}
     * <li>{@code @Defer("log.log(Level.INFO, \"rows: {0}\", rowsOf(result, rows))")}
     * <li>{@code @Defer("result = counted(result)")}
     * <li>{@code @Defer("done")}
     * </ol>
     *
     * @see Export#write(String)
     */
    public int write(String text) throws IOException {
        int result = 0;
        // @Defer(value = "out.close()", quiet = true)
        final Writer out = this.delegate.out;
        try {
            // @Defer("log.log(Level.INFO, \"rows: {0}\", rowsOf(result, rows))")
            final Logger log = this.delegate.log;
            final int rows = this.delegate.rows;
            try {
                // @Defer("result = counted(result)")
                try {
                    // @Defer("done")
                    try {
                        result = this.delegate.write(text);
                    } catch (Throwable failure) {
                        try {
                            this.delegate.done(text, result, failure);
                        } catch (Throwable later) {
                            Unwind.attach(later, failure);
                            throw later;
                        }
                        throw failure;
                    }
                    this.delegate.done(text, result, null);
                } catch (Throwable failure) {
                    try {
                        result = this.delegate.counted(result);
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                    throw failure;
                }
                result = this.delegate.counted(result);
            } catch (Throwable failure) {
                try {
                    log.log(Level.INFO, "rows: {0}", Export.rowsOf(result, rows));
                } catch (Throwable later) {
                    Unwind.attach(later, failure);
                    throw later;
                }
                throw failure;
            }
            log.log(Level.INFO, "rows: {0}", Export.rowsOf(result, rows));
        } catch (Throwable failure) {
            try {
                out.close();
            } catch (Exception dropped) {
                Unwind.drop(dropped);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
            throw failure;
        }
        try {
            out.close();
        } catch (Exception dropped) {
            Unwind.drop(dropped);
        }
        return result;
    }

    /**
     * @see Export#counted(int)
     */
    int counted(int result) {
        return this.delegate.counted(result);
    }

    /**
     * @see Export#done(String, int, Throwable)
     */
    void done(String text, int result, Throwable failure) {
        this.delegate.done(text, result, failure);
    }
}
