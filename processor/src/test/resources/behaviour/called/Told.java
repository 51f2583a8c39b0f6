package behaviour.called;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Retry;
import io.github.defer4j.Until;
import java.util.concurrent.CompletableFuture;

/** Deferred calls that ask whether the method was called. */
public class Told {
    final Trace trace;
    final CompletableFuture<Integer> stage = new CompletableFuture<>();

    public Told(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "trace.at(\"open a\")", value = "end(\"a\", called)")
    @Defer(acquire = "trace.at(\"open b\")", value = "end(\"b\", called)", on = Exit.FAILURE)
    @Defer("byName")
    @Defer(acquire = "trace.at(\"open c\")", value = "trace.at(\"close c\")")
    public int three() {
        trace.at("body");
        return 3;
    }

    @Defer(value = "end(\"a\", called)", on = Exit.SUCCESS)
    public void onlyAfterSuccess() {
        trace.at("body");
    }

    // So many steps that what runs on failure is in methods of its own.
    @Defer(acquire = "trace.at(\"open a\")", value = "end(\"a\", called)")
    @Defer(acquire = "trace.at(\"open b\")", value = "end(\"b\", called)")
    @Defer(acquire = "trace.at(\"open c\")", value = "end(\"c\", called)")
    @Defer(acquire = "trace.at(\"open d\")", value = "end(\"d\", called)")
    @Defer(acquire = "trace.at(\"open e\")", value = "end(\"e\", called)")
    @Defer(acquire = "trace.at(\"open f\")", value = "trace.at(\"close f\")")
    public void many() {
        trace.at("body");
    }

    @Defer(acquire = "trace.at(\"open a\")", value = "end(\"a\", called)")
    @Defer(acquire = "trace.at(\"open b\")", value = "trace.at(\"close b\")")
    @Retry("again")
    public void attempts() {
        trace.at("body");
    }

    @Defer(acquire = "trace.at(\"open a\")", value = "end(\"a\", called)")
    @Defer(acquire = "trace.at(\"open b\")", value = "end(\"b\", called)", until = Until.RETURN)
    @Defer(acquire = "trace.at(\"open c\")", value = "trace.at(\"close c\")")
    public CompletableFuture<Integer> later() {
        trace.at("body");
        return stage;
    }

    void end(String name, boolean called) {
        trace.at("end " + name + " " + called);
    }

    void byName(boolean called) {
        end("by name", called);
    }

    boolean again(int attempt, IllegalStateException why) {
        return attempt < 2;
    }
}
