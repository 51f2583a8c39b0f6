package behaviour.latest;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

public final class LatestChecks {
    private static final String[] ALL = {"body", "give c", "give b", "give a"};

    private LatestChecks() {}

    private static void three(Trace trace, Throwable expected, Throwable... suppressed) {
        Check.fails(expected, () -> new NewestSafe(new Newest(trace)).three(), suppressed);
        trace.is(ALL);
    }

    public static void onlyFailureSurfaces() {
        Throwable down = new TimeoutException("down");
        three(new Trace().fail("body", down), down);
        Throwable b = new IOException("b");
        three(new Trace().fail("give b", b), b);
    }

    public static void newestSurfacesAndCarriesTheOlder() {
        Throwable down = new TimeoutException("down");
        Throwable c = new IOException("c");
        Throwable a = new AssertionError("a");
        three(new Trace().fail("body", down).fail("give c", c).fail("give a", a), a, c);
        Check.suppressed(c, down);
        Check.suppressed(down);
    }

    public static void laterStepsReplaceEarlierOnes() {
        Throwable c = new AssertionError("c");
        Throwable b = new IllegalStateException("b");
        Throwable a = new IOException("a");
        three(new Trace().fail("give c", c).fail("give b", b).fail("give a", a), a, b);
        Check.suppressed(b, c);
        Check.suppressed(c);
    }

    public static void sameObjectAgainIsNotAttachedToItself() {
        Throwable down = new IOException("down");
        three(new Trace().fail("body", down).fail("give c", down).fail("give a", down), down);
    }

    public static void objectThatComesBackCarriesTheOneBetween() {
        Throwable down = new IOException("down");
        Throwable c = new IOException("c");
        three(new Trace().fail("body", down).fail("give c", c).fail("give b", down), down, c);
        Check.suppressed(c, down);
    }

    public static void olderOneThatIsTheCauseIsNotAttached() {
        Throwable down = new TimeoutException("down");
        Throwable c = new IOException("c", down);
        three(new Trace().fail("body", down).fail("give c", c), c);
        Check.same(down, c.getCause());
    }

    public static void newestOneMayBeTheCauseOfTheOlder() {
        Throwable c = new IOException("c");
        Throwable down = new IllegalStateException("down", c);
        three(new Trace().fail("body", down).fail("give c", c), c, down);
    }

    public static void stepsSeeTheNewest() {
        Throwable down = new IllegalStateException("down");
        Throwable c = new IllegalStateException("new");
        Trace trace = new Trace().fail("body", down).fail("c sees down", c);
        Check.fails(c, () -> new NewestSafe(new Newest(trace)).told(), down);
        trace.is("body", "c sees down", "b sees new", "a sees new");
    }

    public static void droppedOneReplacesNothing() {
        Throwable down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down).fail("give b", new IOException("dropped"));
        Check.fails(down, () -> new NewestSafe(new Newest(trace)).quiet());
        trace.is("body", "give b", "give a");
    }

    public static void errorOfQuietStepReplaces() {
        Throwable down = new IllegalStateException("down");
        Throwable b = new AssertionError("b");
        Trace trace = new Trace().fail("body", down).fail("give b", b);
        Check.fails(b, () -> new NewestSafe(new Newest(trace)).quiet(), down);
        trace.is("body", "give b", "give a");
    }

    public static void replacedInterruptSetsTheFlag() {
        Throwable down = new InterruptedException("down");
        Throwable c = new IOException("c");
        three(new Trace().fail("body", down).fail("give c", c), c, down);
        Check.interrupted();
    }

    public static void replacingInterruptSetsNoFlag() {
        Throwable down = new IllegalStateException("down");
        Throwable last = new InterruptedException("last");
        Trace trace = new Trace().fail("body", down).fail("sleep", last);
        Check.fails(last, () -> new NewestSafe(new Newest(trace)).sleepy(), down);
        trace.is("body", "flag false", "sleep");
        Check.notInterrupted();
    }

    public static void newestIsRecovered() throws TimeoutException {
        Throwable b = new IOException("b");
        Trace trace = new Trace().fail("body", new TimeoutException("down")).fail("give b", b);
        Check.equal("recovered b", new NewestSafe(new Newest(trace)).recovered());
        trace.is("body", "give b", "give a");
    }

    public static void newestIsNotRecoveredIfOnlyTheOlderIsNamed() {
        Throwable down = new IOException("down");
        Throwable b = new IllegalStateException("b");
        Trace trace = new Trace().fail("body", down).fail("give b", b);
        Check.fails(b, () -> new NewestSafe(new Newest(trace)).recovered(), down);
        trace.is("body", "give b", "give a");
    }

    public static void failureOfHandlerCarriesTheRecovered() {
        Throwable down = new IOException("down");
        Throwable a = new IOException("a");
        Throwable handler = new IllegalStateException("handler");
        Trace trace = new Trace().fail("body", down).fail("give a", a).fail("handler", handler);
        Check.fails(handler, () -> new NewestSafe(new Newest(trace)).failing(), a);
        Check.suppressed(a, down);
        trace.is("body", "give a", "handler");
    }
}
