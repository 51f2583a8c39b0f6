package behaviour.replaces;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.io.IOException;

/** Steps whose failure takes the place of the earlier one. */
public class Translated {
    final Trace trace;
    boolean keeps;
    boolean silent;

    public Translated(Trace trace) {
        this.trace = trace;
    }

    @Defer("outer(failure)")
    @Defer(value = "translate(failure)", on = Exit.FAILURE, replaces = true)
    @Defer("trace.at(\"inner\")")
    public int onFailure() {
        trace.at("body");
        return 1;
    }

    @Defer(value = "translate(failure)", replaces = true)
    public void always() {
        trace.at("body");
    }

    void translate(Throwable failure) throws IOException {
        if (!silent) {
            throw keeps ? new IOException("translated", failure) : new IOException("translated");
        }
    }

    void outer(Throwable failure) {
        trace.at("outer " + (failure == null ? "none" : failure.getMessage()));
    }
}
