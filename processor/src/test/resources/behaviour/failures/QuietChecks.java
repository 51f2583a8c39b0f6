package behaviour.failures;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

/** As {@code defer f.Close()} in Go drops the error. */
public final class QuietChecks {
    private QuietChecks() {}

    private static void quiet(Trace trace, Throwable expected, Throwable... suppressed) {
        Check.fails(expected, () -> new StepsSafe(new Steps(trace)).quiet(), suppressed);
        trace.is("body", "give c", "sleep b", "give a");
    }

    public static void exceptionIsDroppedOnSuccess() throws IOException {
        Trace trace = new Trace().fail("give c", new IOException("dropped"));
        new StepsSafe(new Steps(trace)).quiet();
        trace.is("body", "give c", "sleep b", "give a");
    }

    public static void uncheckedIsDroppedOnSuccess() throws IOException {
        Trace trace = new Trace().fail("give c", new IllegalStateException("dropped"));
        new StepsSafe(new Steps(trace)).quiet();
        trace.is("body", "give c", "sleep b", "give a");
    }

    public static void exceptionIsDroppedOnFailure() {
        Throwable down = new IOException("down");
        quiet(new Trace().fail("body", down).fail("give c", new IOException("dropped")), down);
        quiet(new Trace().fail("body", down).fail("give c", new IllegalStateException("dropped")), down);
    }

    public static void stepsThatAreNotQuietAreHeard() {
        Throwable a = new IOException("a");
        quiet(new Trace().fail("give c", new IOException("dropped")).fail("give a", a), a);
    }

    public static void errorSurfacesOnSuccess() {
        Throwable c = new AssertionError("c");
        quiet(new Trace().fail("give c", c), c);
    }

    public static void errorIsSuppressedOnFailure() {
        Throwable down = new IOException("down");
        Throwable c = new StackOverflowError("c");
        quiet(new Trace().fail("body", down).fail("give c", c), down, c);
    }

    public static void otherThrowableIsNotDropped() {
        Throwable c = new Throwable("c");
        quiet(new Trace().fail("give c", c), c);
    }

    public static void droppedInterruptSetsTheFlagOnSuccess() throws IOException {
        Trace trace = new Trace().fail("sleep b", new InterruptedException("dropped"));
        new StepsSafe(new Steps(trace)).quiet();
        trace.is("body", "give c", "sleep b", "give a");
        Check.interrupted();
    }

    public static void droppedInterruptSetsTheFlagOnFailure() {
        Throwable down = new IOException("down");
        quiet(new Trace().fail("body", down).fail("sleep b", new InterruptedException("dropped")), down);
        Check.interrupted();
    }

    public static void undeclaredInterruptSetsTheFlag() throws IOException {
        Trace trace = new Trace().fail("give c", new InterruptedException("dropped"));
        new StepsSafe(new Steps(trace)).quiet();
        Check.interrupted();
    }
}
