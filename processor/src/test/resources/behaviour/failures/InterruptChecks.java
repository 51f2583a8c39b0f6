package behaviour.failures;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

/** An interrupt that the caller does not see as an exception is seen as the flag. */
public final class InterruptChecks {
    private InterruptChecks() {}

    public static void interruptThatSurfacesSetsNoFlag() {
        Throwable down = new InterruptedException("down");
        Trace body = new Trace().fail("body", down);
        Check.fails(down, () -> new StepsSafe(new Steps(body)).sleepy());
        body.is("body", "sleep b", "sleep a");
        Check.notInterrupted();

        Trace step = new Trace().fail("sleep b", down);
        Check.fails(down, () -> new StepsSafe(new Steps(step)).sleepy());
        step.is("body", "sleep b", "sleep a");
        Check.notInterrupted();
    }

    public static void suppressedInterruptSetsTheFlag() {
        Throwable down = new IllegalStateException("down");
        Throwable interrupt = new InterruptedException("b");
        Trace trace = new Trace().fail("body", down).fail("sleep b", interrupt);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).sleepy(), interrupt);
        Check.interrupted();
    }

    public static void interruptSuppressedByAnotherOneSetsTheFlag() {
        Throwable first = new InterruptedException("b");
        Throwable second = new InterruptedException("a");
        Trace trace = new Trace().fail("sleep b", first).fail("sleep a", second);
        Check.fails(first, () -> new StepsSafe(new Steps(trace)).sleepy(), second);
        Check.interrupted();
    }

    public static void sameInterruptThrownAgainSetsNoFlag() {
        Throwable down = new InterruptedException("down");
        Trace trace = new Trace().fail("body", down).fail("sleep b", down).fail("sleep a", down);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).sleepy());
        Check.notInterrupted();
    }

    public static void surfacingInterruptMayCarryOthers() {
        Throwable down = new InterruptedException("down");
        Throwable later = new IllegalStateException("b");
        Trace trace = new Trace().fail("body", down).fail("sleep b", later);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).sleepy(), later);
        Check.notInterrupted();
    }

    public static void interruptThatIsTheCauseSetsTheFlag() {
        Throwable interrupt = new InterruptedException("b");
        Throwable down = new IllegalStateException("down", interrupt);
        Trace trace = new Trace().fail("body", down).fail("sleep b", interrupt);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).sleepy());
        Check.interrupted();
    }

    public static void earlierStepsRunWithTheFlag() {
        Throwable down = new IllegalStateException("down");
        Throwable interrupt = new InterruptedException("b");
        Trace trace = new Trace().fail("body", down).fail("sleep b", interrupt);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).watched(), interrupt);
        trace.is("body", "sleep b", "flag true");
        Check.interrupted();
    }

    public static void undeclaredInterruptIsRestoredToo() {
        Throwable down = new IOException("down");
        Throwable interrupt = new InterruptedException("b");
        Trace trace = new Trace().fail("body", down).fail("b", interrupt);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).undeclared(), interrupt);
        Check.interrupted();
    }

    public static void flagThatWasSetStaysSet() throws InterruptedException {
        Trace trace = new Trace();
        Thread.currentThread().interrupt();
        new StepsSafe(new Steps(trace)).watched();
        trace.is("body", "sleep b", "flag true");
        Check.interrupted();
    }
}
