package behaviour.stages;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import io.github.defer4j.Until;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Methods that return a stage, which the checks complete. */
public class Depot {
    final Trace trace;

    public Depot(Trace trace) {
        this.trace = trace;
    }

    Resource open(String name) {
        return new Resource(trace, name);
    }

    void note(String what) {
        trace.at(what);
    }

    void audit(String name, int result, Throwable failure) {
        trace.at("audit " + name + " " + result + " " + (failure == null ? "ok" : failure.getMessage()));
    }

    int cap(int result) {
        trace.at("cap");
        return Math.min(result, 10);
    }

    @Defer("audit")
    @Defer(value = "note(\"done\")", on = Exit.SUCCESS)
    @Defer(value = "note(\"failed\")", on = Exit.FAILURE)
    public CompletionStage<Integer> plain(
            String name, CompletionStage<Integer> stage, @Defer(acquire = "open(name)") Resource resource) {
        resource.use();
        note("body");
        return stage;
    }

    @Defer("audit")
    @Defer("result = cap(result)")
    public CompletableFuture<Integer> capped(String name, CompletableFuture<Integer> stage) {
        note("body");
        return stage;
    }

    @Defer("note(\"end\")")
    @Defer(acquire = "note(\"take\")", value = "note(\"give\")", until = Until.RETURN)
    @Defer(value = "note(\"gave up\")", on = Exit.FAILURE, until = Until.RETURN)
    public CompletionStage<String> bound(CompletionStage<String> stage) {
        note("body");
        return stage;
    }

    @Defer(acquire = "note(\"take\")", value = "note(\"give\")", until = Until.RETURN)
    public CompletableFuture<String> onlyBound(CompletableFuture<String> stage) {
        note("body");
        return stage;
    }

    @Defer("note(\"close\")")
    @Recover("instead")
    public CompletionStage<Integer> recovered(int otherwise, CompletionStage<Integer> stage) throws IOException {
        note("body");
        return stage;
    }

    int instead(int otherwise, IOException why) {
        note("instead of " + why.getMessage());
        return otherwise;
    }

    @Defer("note(\"close\")")
    @Recover("elsewhere")
    @Recover("anyhow")
    public CompletableFuture<Integer> elsewhere(CompletableFuture<Integer> other, CompletableFuture<Integer> stage) {
        note("body");
        return stage;
    }

    CompletionStage<Integer> elsewhere(CompletableFuture<Integer> other, IllegalStateException why) {
        note("elsewhere");
        return other;
    }

    int anyhow(UnsupportedOperationException why) {
        return -1;
    }

    @Defer("note(\"close\")")
    @Recover(value = "held", inside = true)
    @Recover("released")
    public CompletionStage<Integer> inside(CompletionStage<Integer> stage) {
        note("body");
        return stage;
    }

    CompletionStage<Integer> held(IllegalStateException why) {
        note("held");
        return CompletableFuture.completedFuture(1);
    }

    int released(IllegalArgumentException why) {
        note("released");
        return 2;
    }

    @Defer("note(\"close\")")
    @Recover
    public CompletionStage<Integer> outcome(CompletionStage<Integer> stage) {
        return stage;
    }

    @Defer("note(\"close\")")
    @Recover("forget")
    public CompletableFuture<Void> nothing(CompletableFuture<Void> stage) {
        return stage;
    }

    void forget(IllegalStateException why) {
        note("forgotten");
    }

    @Defer("note(\"close\")")
    @Recover(value = "stopped", on = CancellationException.class)
    public CompletableFuture<String> cancellable(CompletableFuture<String> stage) {
        return stage;
    }

    String stopped(Throwable why) {
        return "stopped";
    }

    @Defer("note(\"close\")")
    public CompletableFuture<Integer> scoped(CompletableFuture<Integer> stage, DeferScope scope) {
        scope.defer(() -> note("first"));
        scope.onFailure(failure -> note("second " + failure.getMessage()));
        scope.recover(IllegalStateException.class, why -> scope.result(why.getMessage().isEmpty() ? 0 : 7));
        note("body");
        return stage;
    }

    @Defer(value = "note(\"quiet\")", quiet = true)
    @Defer("note(\"first\")")
    @Defer("note(\"second\")")
    public CompletionStage<? extends Number> failing(CompletionStage<Integer> stage) {
        return stage;
    }

    @Defer("note(\"close\")")
    public <T> CompletionStage<T> generic(CompletionStage<T> stage) {
        return stage;
    }
}
