package behaviour.recover;

import behaviour.support.Check;
import behaviour.support.Lost;
import behaviour.support.Trace;
import java.io.IOException;

/** Rules R2 to R5 and R9. */
public final class MomentsChecks {
    private MomentsChecks() {}

    private static MomentsSafe safe(Trace trace) {
        return new MomentsSafe(new Moments(trace));
    }

    public static void handlerRunsAfterAllDeferredCalls() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal(-1, safe(trace).outside());
        trace.is("take", "body", "give", "failure", "rescue down");
    }

    public static void failingAcquireIsRecovered() {
        Trace trace = new Trace().fail("take", new IllegalStateException("down"));
        Check.equal(-1, safe(trace).outside());
        trace.is("take", "failure", "rescue down");
    }

    public static void failingReleaseIsRecovered() {
        Trace trace = new Trace().fail("give", new IOException("down"));
        Check.equal(-1, safe(trace).outside());
        trace.is("take", "body", "give", "failure", "rescue down");
    }

    public static void firstFailureIsRecoveredWithTheOthers() {
        Throwable down = new IllegalStateException("down");
        Throwable later = new IOException("later");
        Trace trace = new Trace().fail("body", down).fail("give", later);
        Check.equal(-1, safe(trace).outside());
        trace.is("take", "body", "give", "failure", "rescue down");
        Check.suppressed(down, later);
    }

    public static void handlerIsNotCalledWithoutAFailure() throws Exception {
        Trace trace = new Trace();
        Check.equal(1, safe(trace).outside());
        trace.is("take", "body", "give", "success");
        Check.equal(1, safe(trace).inside());
        trace.is("take", "body", "give", "success");
        Check.equal(1, safe(trace).again());
        safe(trace).voids();
        trace.is("body", "body");
    }

    /** As if the body had returned: deferred calls see a success. */
    public static void handlerInsideRunsBeforeDeferredCalls() throws IOException {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal(-1, safe(trace).inside());
        trace.is("take", "body", "rescue down", "give", "success");
    }

    public static void handlerInsideDoesNotGetFailuresOfSteps() {
        Throwable take = new IllegalStateException("take");
        Trace acquiring = new Trace().fail("take", take);
        Check.fails(take, () -> safe(acquiring).inside());
        acquiring.is("take", "failure");

        Throwable give = new IOException("give");
        Trace releasing = new Trace().fail("give", give);
        Check.fails(give, () -> safe(releasing).inside());
        releasing.is("take", "body", "give", "failure");
    }

    public static void stepThatFailsAfterRecoveryInside() {
        Throwable down = new IllegalStateException("down");
        Throwable give = new IOException("give");
        Trace trace = new Trace().fail("body", down).fail("give", give);
        Check.fails(give, () -> safe(trace).inside());
        trace.is("take", "body", "rescue down", "give", "failure");
    }

    public static void failureOfHandlerInsideIsAFailureToSteps() {
        Throwable down = new IllegalStateException("down");
        Throwable handler = new IllegalArgumentException("handler");
        Trace trace = new Trace().fail("body", down).fail("rescue down", handler);
        Check.fails(handler, () -> safe(trace).inside(), down);
        trace.is("take", "body", "rescue down", "give", "failure");
    }

    public static void insideThenOutside() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal(-1, safe(trace).twice());
        trace.is("take", "body", "rescue down", "give");

        trace.fail("give", new IOException("give"));
        Check.equal(-2, safe(trace).twice());
        trace.is("take", "body", "rescue down", "give", "last give");
    }

    public static void outsideTakesTheFailureOfTheHandlerInside() {
        Throwable down = new IllegalStateException("down");
        Throwable handler = new IOException("handler");
        Trace trace = new Trace().fail("body", down).fail("rescue down", handler);
        Check.equal(-2, safe(trace).twice());
        trace.is("take", "body", "rescue down", "give", "last handler");
        Check.suppressed(handler, down);
    }

    public static void resultOfHandlerIsDroppedForVoid() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        safe(trace).dropsResult();
        safe(trace).voids();
        trace.is("body", "noted down", "body", "silent down");
    }

    public static void failureOfHandlerCarriesTheRecovered() {
        Throwable down = new IllegalStateException("down");
        Throwable handler = new AssertionError("handler");
        Trace trace = new Trace().fail("body", down).fail("rescue down", handler);
        Check.fails(handler, () -> safe(trace).outside(), down);
        trace.is("take", "body", "give", "failure", "rescue down");
    }

    public static void failureOfVoidHandlerCarriesTheRecovered() {
        Throwable down = new IllegalStateException("down");
        Throwable handler = new IllegalStateException("handler");
        Trace trace = new Trace().fail("body", down).fail("silent down", handler);
        Check.fails(handler, () -> safe(trace).voids(), down);
    }

    public static void recoveredThatIsTheCauseIsNotAttached() {
        Throwable down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        IllegalArgumentException wrapped =
                Check.failsWith(IllegalArgumentException.class, () -> safe(trace).wrapping());
        Check.same(down, wrapped.getCause());
        Check.suppressed(wrapped);
    }

    public static void sameFailureThrownAgainIsNotAttachedToItself() {
        Throwable down = new IOException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> safe(trace).again());
        trace.is("body", "again");
    }

    public static void handlersFailureWithoutSuppressionSurfaces() {
        Throwable handler = new Lost("handler");
        Trace trace = new Trace().fail("body", new IllegalStateException("down")).fail("silent down", handler);
        Check.fails(handler, () -> safe(trace).voids());
    }

    public static void tokenIsThereInside() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal(5, safe(trace).token());
        trace.is("body", "rescue down", "give");
    }

    public static void panicKeepsItsValue() {
        Check.equal(7, safe(new Trace()).panic());
    }

    public static void suppressedInterruptSetsTheFlagThoughRecovered() {
        Throwable interrupt = new InterruptedException("give");
        Trace trace = new Trace().fail("body", new IllegalStateException("down")).fail("give", interrupt);
        Check.equal(-1, safe(trace).outside());
        trace.is("take", "body", "give", "failure", "rescue down");
        Check.interrupted();
    }
}
