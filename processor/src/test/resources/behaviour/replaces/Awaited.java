package behaviour.replaces;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Until;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** The same for stages. */
public class Awaited {
    final Trace trace;
    final CompletableFuture<Integer> stage = new CompletableFuture<>();

    public Awaited(Trace trace) {
        this.trace = trace;
    }

    @Defer(value = "translate(failure)", on = Exit.FAILURE, replaces = true)
    public CompletableFuture<Integer> onFailure() {
        trace.at("body");
        return stage;
    }

    @Defer(value = "translate(failure)", replaces = true)
    public CompletableFuture<Integer> always() {
        trace.at("body");
        return stage;
    }

    @Defer(value = "translate(failure)", replaces = true, until = Until.RETURN)
    public CompletableFuture<Integer> atReturn() {
        trace.at("body");
        return stage;
    }

    void translate(Throwable failure) throws IOException {
        throw new IOException("translated", failure);
    }
}
