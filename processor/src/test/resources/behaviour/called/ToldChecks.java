package behaviour.called;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.concurrent.CompletableFuture;

public final class ToldChecks {
    private ToldChecks() {}

    public static void aCallThatReturnsWasMade() {
        Trace trace = new Trace();
        Check.equal(3, new ToldSafe(new Told(trace)).three());
        trace.is("open a", "open b", "open c", "body", "close c", "end by name true", "end a true");
    }

    public static void aCallThatThrowsWasMade() {
        RuntimeException why = new IllegalStateException("why");
        Trace trace = new Trace().fail("body", why);
        Check.fails(why, () -> new ToldSafe(new Told(trace)).three());
        trace.is("open a", "open b", "open c", "body", "close c", "end by name true", "end b true", "end a true");
    }

    public static void noCallIsMadeIfALaterStepFails() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open c", full);
        Check.fails(full, () -> new ToldSafe(new Told(trace)).three());
        trace.is("open a", "open b", "open c", "end by name false", "end b false", "end a false");
    }

    public static void afterSuccessThereIsNothingToAsk() {
        Trace trace = new Trace();
        new ToldSafe(new Told(trace)).onlyAfterSuccess();
        trace.is("body", "end a true");
    }

    public static void methodsForTheFailingPathAreToldToo() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open f", full);
        Check.fails(full, () -> new ToldSafe(new Told(trace)).many());
        trace.is(
                "open a", "open b", "open c", "open d", "open e", "open f", "end e false", "end d false", "end c false",
                "end b false", "end a false");
    }

    public static void eachAttemptHasItsOwn() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open b", full);
        Check.fails(full, () -> new ToldSafe(new Told(trace)).attempts());
        trace.is("open a", "open b", "end a false", "open a", "open b", "end a false");
    }

    public static void aStageWasCalledWhenItCompletes() {
        Trace trace = new Trace();
        Told service = new Told(trace);
        CompletableFuture<Integer> stage = new ToldSafe(service).later();
        trace.is("open a", "open b", "open c", "body", "end b true");
        service.stage.completeExceptionally(new IllegalStateException("why"));
        Check.equal(true, stage.isCompletedExceptionally());
        trace.is("close c", "end a true");
    }

    public static void aStageIsNotCalledIfALaterStepFails() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open c", full);
        Check.fails(full, () -> new ToldSafe(new Told(trace)).later());
        trace.is("open a", "open b", "open c", "end b false", "end a false");
    }
}
