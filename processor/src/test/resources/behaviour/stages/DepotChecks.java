package behaviour.stages;

import behaviour.support.Check;
import behaviour.support.Trace;
import io.github.defer4j.Outcome;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** A step's exit is the completion of the stage. */
public final class DepotChecks {
    private final Trace trace = new Trace();
    private final DepotSafe safe = new DepotSafe(new Depot(trace));

    private DepotChecks() {}

    private static DepotChecks depot() {
        return new DepotChecks();
    }

    /** As a dependent stage sees it, which must not be a CompletionException. */
    private static Throwable failure(CompletionStage<?> stage) {
        Throwable[] seen = new Throwable[1];
        stage.whenComplete((result, failure) -> seen[0] = result == null ? failure : null);
        return seen[0];
    }

    private static Object value(CompletionStage<?> stage) {
        return stage.toCompletableFuture().getNow(null);
    }

    public static void stepsRunWhenTheStageCompletes() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletionStage<Integer> returned = depot.safe.plain("a", stage);
        depot.trace.is("open a", "use a", "body");
        Check.isTrue(!returned.toCompletableFuture().isDone(), "done before the stage");
        stage.complete(3);
        depot.trace.is("close a", "done", "audit a 3 ok");
        Check.equal(3, value(returned));
        stage.obtrudeValue(4);
        depot.trace.is();
    }

    public static void stepsRunAtOnceIfTheStageIsComplete() {
        DepotChecks depot = depot();
        Check.equal(3, value(depot.safe.plain("a", CompletableFuture.completedFuture(3))));
        depot.trace.is("open a", "use a", "body", "close a", "done", "audit a 3 ok");
    }

    public static void failureIsRaw() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletionStage<Integer> returned = depot.safe.plain("a", source.thenApply(n -> n + 1).thenApply(n -> n));
        IOException broken = new IOException("broken");
        source.completeExceptionally(broken);
        depot.trace.is("open a", "use a", "body", "close a", "failed", "audit a 0 broken");
        Check.same(broken, failure(returned));
        Check.suppressed(broken);
        Check.same(broken, Check.failsWith(ExecutionException.class, () -> returned.toCompletableFuture().get())
                .getCause());
    }

    public static void whatThrowsAtOnceThrowsAtOnce() {
        DepotChecks depot = depot();
        IllegalStateException broken = new IllegalStateException("broken");
        depot.trace.fail("body", broken);
        Check.fails(broken, () -> depot.safe.plain("a", new CompletableFuture<>()));
        depot.trace.is("open a", "use a", "body", "close a", "failed", "audit a 0 broken");
    }

    public static void whatAcquiresNotReleasesNot() {
        DepotChecks depot = depot();
        IllegalStateException broken = new IllegalStateException("broken");
        depot.trace.fail("open a", broken);
        Check.fails(broken, () -> depot.safe.plain("a", new CompletableFuture<>()));
        depot.trace.is("open a", "failed", "audit a 0 broken");
    }

    public static void noStageIsNoFailure() {
        DepotChecks depot = depot();
        Check.same(null, depot.safe.generic(null));
        depot.trace.is("close");
        IllegalStateException broken = new IllegalStateException("broken");
        depot.trace.fail("close", broken);
        Check.same(broken, failure(depot.safe.generic(null)));
    }

    public static void resultIsWhatTheStageGives() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> returned = depot.safe.capped("a", stage);
        stage.complete(12);
        Check.equal(10, returned.getNow(null));
        depot.trace.is("body", "cap", "audit a 10 ok");
        depot.trace.fail("body", new IllegalStateException("broken"));
        Check.failsWith(IllegalStateException.class, () -> depot.safe.capped("a", stage));
        depot.trace.is("body", "cap", "audit a 0 broken");
    }

    public static void whatIsBoundToTheThreadEndsAtReturn() {
        DepotChecks depot = depot();
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletionStage<String> returned = depot.safe.bound(stage);
        depot.trace.is("take", "body", "give");
        stage.complete("x");
        depot.trace.is("end");
        Check.equal("x", value(returned));
        depot.safe.bound(stage);
        depot.trace.is("take", "body", "give", "end");
        depot.trace.fail("body", new IllegalStateException("broken"));
        Check.failsWith(IllegalStateException.class, () -> depot.safe.bound(stage));
        depot.trace.is("take", "body", "gave up", "give", "end");
    }

    public static void whatFailsAtReturnFailsTheStage() {
        DepotChecks depot = depot();
        IllegalStateException stuck = new IllegalStateException("stuck");
        depot.trace.fail("give", stuck);
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletionStage<String> returned = depot.safe.bound(stage);
        depot.trace.is("take", "body", "give");
        IOException broken = new IOException("broken");
        stage.completeExceptionally(broken);
        depot.trace.is("end");
        Check.same(stuck, failure(returned));
        Check.suppressed(stuck, broken);
        IllegalStateException again = new IllegalStateException("again");
        depot.trace.fail("give", again);
        CompletionStage<String> only = depot.safe.onlyBound(CompletableFuture.completedFuture("x"));
        Check.same(again, failure(only));
    }

    public static void failureOfTheStageIsRecovered() throws IOException {
        DepotChecks depot = depot();
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletionStage<Integer> returned = depot.safe.recovered(5, source.thenApply(n -> n));
        source.completeExceptionally(new CompletionException(new IOException("broken")));
        depot.trace.is("body", "close", "instead of broken");
        Check.equal(5, value(returned));
    }

    public static void failureOfTheCallIsRecovered() {
        DepotChecks depot = depot();
        depot.trace.fail("body", new IOException("broken"));
        Check.equal(5, value(depot.safe.recovered(5, new CompletableFuture<>())));
        depot.trace.is("body", "close", "instead of broken");
    }

    public static void otherFailuresPass() {
        DepotChecks depot = depot();
        IllegalStateException other = new IllegalStateException("other");
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        stage.completeExceptionally(other);
        Check.same(other, failure(depot.safe.recovered(5, stage)));
        depot.trace.is("body", "close");
    }

    public static void failureOfAHandlerCarriesWhatItWasToHandle() {
        DepotChecks depot = depot();
        IllegalArgumentException worse = new IllegalArgumentException("worse");
        depot.trace.fail("instead of broken", worse);
        IOException broken = new IOException("broken");
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        stage.completeExceptionally(broken);
        Check.same(worse, failure(depot.safe.recovered(5, stage)));
        Check.suppressed(worse, broken);
    }

    public static void handlerOfWhatIsThrownAtOnceThrowsAtOnce() {
        DepotChecks depot = depot();
        IllegalArgumentException worse = new IllegalArgumentException("worse");
        depot.trace.fail("instead of broken", worse);
        IOException broken = new IOException("broken");
        depot.trace.fail("body", broken);
        Check.fails(worse, () -> depot.safe.recovered(5, new CompletableFuture<>()), broken);
        depot.trace.is("body", "close", "instead of broken");
    }

    public static void handlerMayGiveAStage() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> other = new CompletableFuture<>();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> returned = depot.safe.elsewhere(other, stage);
        stage.completeExceptionally(new IllegalStateException("broken"));
        depot.trace.is("body", "close", "elsewhere");
        Check.isTrue(!returned.isDone(), "done before the handler's stage");
        other.complete(9);
        Check.equal(9, returned.getNow(null));

        stage.obtrudeException(new UnsupportedOperationException("x"));
        Check.equal(-1, depot.safe.elsewhere(other, stage).getNow(null));
        depot.trace.is("body", "close");

        depot.trace.fail("body", new IllegalStateException("at once"));
        Check.equal(9, depot.safe.elsewhere(other, stage).getNow(null));
        depot.trace.is("body", "close", "elsewhere");
    }

    public static void handlerMayRunWhileAllIsHeld() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        stage.completeExceptionally(new IllegalStateException("broken"));
        Check.equal(1, value(depot.safe.inside(stage)));
        depot.trace.is("body", "held", "close");
        stage.obtrudeException(new IllegalArgumentException("broken"));
        Check.equal(2, value(depot.safe.inside(stage)));
        depot.trace.is("body", "close", "released");
        depot.trace.fail("body", new IllegalStateException("at once"));
        Check.equal(1, value(depot.safe.inside(stage)));
        depot.trace.is("body", "held", "close");
    }

    public static void failureBecomesAnOutcome() {
        DepotChecks depot = depot();
        Check.equal(Outcome.success(4), value(depot.safe.outcome(CompletableFuture.completedFuture(4))));
        IOException broken = new IOException("broken");
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        stage.completeExceptionally(broken);
        CompletionStage<Outcome<Integer>> returned = depot.safe.outcome(stage);
        Check.equal(Outcome.failure(broken), value(returned));
        depot.trace.is("close", "close");
    }

    public static void stageOfNothingHasNothingToRecover() {
        DepotChecks depot = depot();
        CompletableFuture<Void> stage = new CompletableFuture<>();
        CompletableFuture<Void> returned = depot.safe.nothing(stage);
        stage.completeExceptionally(new IllegalStateException("broken"));
        Check.isTrue(returned.isDone() && !returned.isCompletedExceptionally(), "recovered");
        depot.trace.is("close", "forgotten");
    }

    public static void cancellingReachesTheSource() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> returned = depot.safe.capped("a", stage);
        Check.isTrue(returned.cancel(true), "cancelled");
        Check.isTrue(stage.isCancelled(), "the source too");
        Check.isTrue(returned.isCancelled(), "and says so");
        depot.trace.is("body", "cap", "audit a 0 null");
        Check.isTrue(!returned.cancel(true) || returned.isCancelled(), "again");
        depot.trace.is();
    }

    public static void cancelledSourceIsACancellation() {
        DepotChecks depot = depot();
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> returned = depot.safe.cancellable(stage);
        stage.cancel(false);
        Check.equal("stopped", returned.getNow(null));
        depot.trace.is("close");
        CompletableFuture<String> next = new CompletableFuture<>();
        CompletableFuture<String> kept = depot.safe.cancellable(next);
        Check.isTrue(!kept.cancel(false), "recovered, so not cancelled");
        Check.equal("stopped", kept.getNow(null));
    }

    /** What cannot be cancelled goes on, and keeps what it uses. */
    public static void stepsWaitForWhatCannotBeCancelled() {
        DepotChecks depot = depot();
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> returned =
                depot.safe.generic(source.minimalCompletionStage()).toCompletableFuture();
        returned.cancel(true);
        Check.isTrue(returned.isCancelled(), "cancelled");
        depot.trace.is();
        IllegalStateException broken = new IllegalStateException("broken");
        depot.trace.fail("close", broken);
        source.complete("x");
        depot.trace.is("close");
        CancellationException seen = Check.failsWith(CancellationException.class, returned::join);
        Throwable carrier = seen.getCause() == null ? seen : seen.getCause();
        Check.suppressed(carrier, broken);
    }

    public static void scopeEndsWithTheStage() {
        DepotChecks depot = depot();
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> returned = depot.safe.scoped(stage);
        depot.trace.is("body");
        stage.complete(1);
        depot.trace.is("first", "close");
        Check.equal(1, returned.getNow(null));

        CompletableFuture<Integer> next = new CompletableFuture<>();
        CompletableFuture<Integer> recovered = depot.safe.scoped(next);
        next.completeExceptionally(new IllegalStateException("broken"));
        depot.trace.is("body", "first", "close");
        Check.equal(7, recovered.getNow(null));

        CompletableFuture<Integer> last = new CompletableFuture<>();
        CompletableFuture<Integer> failed = depot.safe.scoped(last);
        IllegalArgumentException broken = new IllegalArgumentException("broken");
        last.completeExceptionally(broken);
        depot.trace.is("body", "second broken", "first", "close");
        Check.same(broken, failure(failed));

        depot.trace.fail("body", new IllegalStateException("at once"));
        Check.equal(7, depot.safe.scoped(last).getNow(null));
        depot.trace.is("body", "first", "close");
    }

    public static void noFailureIsLost() {
        DepotChecks depot = depot();
        IOException body = new IOException("body");
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second");
        depot.trace.fail("first", first).fail("second", second).fail("quiet", new IllegalStateException("quiet"));
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletionStage<? extends Number> returned = depot.safe.failing(stage);
        stage.completeExceptionally(body);
        depot.trace.is("second", "first", "quiet");
        Check.same(body, failure(returned));
        Check.suppressed(body, second, first);
        Check.same(second, failure(depot.safe.failing(CompletableFuture.completedFuture(1))));
    }

    public static void interruptOfAStepIsNotLost() {
        DepotChecks depot = depot();
        InterruptedException interrupt = new InterruptedException("first");
        depot.trace.fail("first", interrupt);
        Check.same(interrupt, failure(depot.safe.failing(CompletableFuture.completedFuture(1))));
        Check.interrupted();
    }
}
