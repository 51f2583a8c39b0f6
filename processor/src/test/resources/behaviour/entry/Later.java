package behaviour.entry;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import java.util.concurrent.CompletableFuture;

/** A method that returns a stage is called when it is called, not when its stage completes. */
public class Later {
    final Trace trace;
    final CompletableFuture<Integer> stage = new CompletableFuture<>();

    public Later(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "a = open(\"a\")", value = "trace.at(\"close a\")")
    @Defer(acquire = "b = open(\"b\")", value = "trace.at(\"close b\")")
    public CompletableFuture<Integer> two() {
        trace.at("body");
        return stage;
    }

    Gate open(String name) {
        trace.at("open " + name);
        return new Gate(trace, name);
    }
}
