package behaviour.failures;

import behaviour.support.Check;
import behaviour.support.Lost;
import behaviour.support.Trace;
import io.github.defer4j.Panic;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Which failure surfaces, and what it carries. */
public final class SuppressedChecks {
    private static final String[] ALL = {
        "take a", "take b", "take c", "body", "give c", "give b", "give a"
    };

    private SuppressedChecks() {}

    private static void three(Trace trace, Throwable expected, Throwable... suppressed) {
        Check.fails(expected, () -> new StepsSafe(new Steps(trace)).three(), suppressed);
        trace.is(ALL);
    }

    public static void failureOfTheBody() {
        Throwable down = new IllegalStateException("down");
        three(new Trace().fail("body", down), down);
        Throwable checked = new TimeoutException("down");
        three(new Trace().fail("body", checked), checked);
        Throwable error = new NoClassDefFoundError("down");
        three(new Trace().fail("body", error), error);
    }

    public static void failureOfTheBodyCarriesAllLaterOnes() {
        Throwable down = new TimeoutException("down");
        Throwable c = new IOException("c");
        Throwable b = new OutOfMemoryError("b");
        Throwable a = new IllegalStateException("a");
        three(new Trace().fail("body", down).fail("give c", c).fail("give b", b).fail("give a", a), down, c, b, a);
    }

    public static void failureOfAStepAfterTheBodyReturned() {
        Throwable c = new IOException("c");
        three(new Trace().fail("give c", c), c);
        Throwable b = new IllegalStateException("b");
        three(new Trace().fail("give b", b), b);
        Throwable a = new AssertionError("a");
        three(new Trace().fail("give a", a), a);
    }

    public static void firstFailingStepCarriesLaterOnes() {
        Throwable c = new IOException("c");
        Throwable b = new IllegalStateException("b");
        Throwable a = new AssertionError("a");
        three(new Trace().fail("give c", c).fail("give b", b).fail("give a", a), c, b, a);
    }

    public static void errorDoesNotOvertake() {
        Throwable c = new IOException("c");
        Throwable a = new StackOverflowError("a");
        three(new Trace().fail("give c", c).fail("give a", a), c, a);
    }

    public static void failingAcquireCarriesFailuresOfEarlierSteps() {
        Throwable down = new IllegalStateException("down");
        Throwable b = new IOException("b");
        Throwable a = new IOException("a");
        Trace trace = new Trace().fail("take c", down).fail("give b", b).fail("give a", a);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).three(), b, a);
        trace.is("take a", "take b", "take c", "give b", "give a");
    }

    public static void sameObjectIsNotAttachedToItself() {
        Throwable down = new IllegalStateException("down");
        Throwable b = new IOException("b");
        three(new Trace().fail("body", down).fail("give c", down).fail("give b", b).fail("give a", down), down, b);
    }

    public static void sameObjectFromTwoStepsIsAttachedTwice() {
        Throwable down = new IllegalStateException("down");
        Throwable c = new IOException("c");
        three(new Trace().fail("body", down).fail("give c", c).fail("give a", c), down, c, c);
    }

    public static void laterOneMayHaveTheFirstAsItsCause() {
        Throwable down = new IllegalStateException("down");
        Throwable c = new IOException("c", down);
        three(new Trace().fail("body", down).fail("give c", c), down, c);
    }

    public static void causeIsNotAttached() {
        Throwable c = new IOException("c");
        Throwable down = new IllegalStateException("down", c);
        three(new Trace().fail("body", down).fail("give c", c), down);
        Check.same(c, down.getCause());
    }

    public static void whatWasSuppressedBeforeStaysFirst() {
        Throwable own = new IOException("own");
        Throwable down = new IllegalStateException("down");
        down.addSuppressed(own);
        Throwable a = new IOException("a");
        three(new Trace().fail("body", down).fail("give a", a), down, own, a);
    }

    public static void failureWithoutSuppressionSurfacesAllTheSame() {
        Throwable down = new Lost("down");
        Throwable c = new IOException("c");
        three(new Trace().fail("body", down).fail("give c", c), down);
        three(new Trace().fail("body", c).fail("give a", down), c, down);
    }

    public static void cheapPanicCarries() {
        Throwable down = Panic.cheap("down");
        Throwable c = new IOException("c");
        three(new Trace().fail("body", down).fail("give c", c), down, c);
    }

    public static void undeclaredFailuresAreTreatedAlike() {
        Throwable down = new TimeoutException("down");
        Throwable b = new Exception("b");
        Throwable a = new Throwable("a");
        Trace trace = new Trace().fail("body", down).fail("b", b).fail("give a", a);
        Check.fails(down, () -> new StepsSafe(new Steps(trace)).undeclared(), b, a);
        trace.is("body", "b", "give a");

        Trace normal = new Trace().fail("b", b);
        Check.fails(b, () -> new StepsSafe(new Steps(normal)).undeclared());
        normal.is("body", "b", "give a");
    }

    /** One that the JVM made has been through no constructor and carries nothing; the step runs all the same. */
    public static void stackOverflowIsAFailure() {
        Trace trace = new Trace().fail("give", new IllegalStateException("later"));
        Check.failsWith(StackOverflowError.class, () -> new StepsSafe(new Steps(trace)).endless(1));
        trace.is("give");
    }
}
