package behaviour.order;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

public final class ExitsChecks {
    private ExitsChecks() {}

    public static void normalReturnIsSuccess() throws IOException {
        Trace trace = new Trace();
        Check.equal(1, new ExitsSafe(new Exits(trace)).each());
        trace.is("body", "success", "always");
    }

    public static void uncheckedIsFailure() {
        failure(new IllegalArgumentException("down"));
    }

    public static void checkedIsFailure() {
        failure(new IOException("down"));
    }

    public static void errorIsFailure() {
        failure(new OutOfMemoryError("down"));
    }

    public static void throwableIsFailure() {
        failure(new Throwable("down"));
    }

    private static void failure(Throwable down) {
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).each());
        trace.is("body", "failure", "always");
    }

    public static void commitOnSuccess() {
        Trace trace = new Trace();
        new ExitsSafe(new Exits(trace)).commit();
        trace.is("body", "commit", "close");
    }

    public static void rollbackOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).commit());
        trace.is("body", "close", "rollback down");
    }

    public static void failingCommitIsFailureToEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("commit", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).commit());
        trace.is("body", "commit", "close", "rollback down");
    }

    public static void failingStepInBetweenIsFailureToEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("close", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).commit());
        trace.is("body", "commit", "close", "rollback down");
    }

    public static void failingSuccessStepIsNotRunAgain() {
        Error down = new AssertionError("down");
        Trace trace = new Trace().fail("success", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).bracket());
        trace.is("take", "body", "give", "success");
    }

    public static void failingReleaseIsFailureToEarlierSteps() {
        Error down = new AssertionError("down");
        Trace trace = new Trace().fail("give", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).bracket());
        trace.is("take", "body", "give", "failure");
    }

    public static void failingAcquireIsFailureToEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).bracket());
        trace.is("take", "failure");
    }

    public static void failureOfQuietStepIsSuccessToEarlierSteps() {
        Trace trace = new Trace().fail("quiet", new IllegalStateException("dropped"));
        new ExitsSafe(new Exits(trace)).quiet();
        trace.is("body", "quiet", "success");
    }

    public static void errorOfQuietStepIsFailureToEarlierSteps() {
        Error down = new AssertionError("down");
        Trace trace = new Trace().fail("quiet", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).quiet());
        trace.is("body", "quiet", "failure");
    }

    public static void exitHasNoInfluenceOnAcquire() {
        Trace trace = new Trace();
        ExitsSafe safe = new ExitsSafe(new Exits(trace));
        safe.acquiring();
        trace.is("take s", "take f", "body", "give s");

        RuntimeException down = new IllegalStateException("down");
        trace.fail("body", down);
        Check.fails(down, safe::acquiring);
        trace.is("take s", "take f", "body", "give f");
    }

    public static void failureIsNullOnSuccess() {
        Trace trace = new Trace();
        new ExitsSafe(new Exits(trace)).told();
        trace.is("body", "second none", "first none");
    }

    public static void failureIsWhatWasThrown() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).told());
        trace.is("body", "second down", "first down");
    }

    public static void failureOfLaterStepIsSeenByEarlierOnes() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("second none", down);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).told());
        trace.is("body", "second none", "first down");
    }

    public static void firstFailureIsSeenThoughAStepFailedSince() {
        RuntimeException down = new IllegalStateException("down");
        RuntimeException later = new IllegalStateException("later");
        Trace trace = new Trace().fail("body", down).fail("second down", later);
        Check.fails(down, () -> new ExitsSafe(new Exits(trace)).told(), later);
        trace.is("body", "second down", "first down");
    }
}
