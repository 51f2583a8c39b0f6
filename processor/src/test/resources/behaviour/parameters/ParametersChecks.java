package behaviour.parameters;

import behaviour.support.Check;
import behaviour.support.Resource;
import behaviour.support.Trace;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

public final class ParametersChecks {
    private ParametersChecks() {}

    private static void signature(String method, Class<?>... parameters) {
        Check.equal(
                Arrays.asList(parameters),
                Arrays.asList(Check.method(ParametersSafe.class, method).getParameterTypes()));
    }

    public static void acquiredParameterIsNotInTheSignature() {
        signature("acquired", String.class, int.class);
        signature("chained");
        signature("only");
        signature("exits");
        signature("primitive");
    }

    public static void ownedParameterStaysInTheSignature() {
        signature("owned", Resource.class);
        signature("ownedCall", Session.class);
        signature("variable", AutoCloseable.class);
        signature("twice", Resource.class);
    }

    public static void acquiredValueIsPassedAndClosed() {
        Trace trace = new Trace();
        Check.equal("a5", new ParametersSafe(new Parameters(trace)).acquired("a", 5));
        trace.is("open a5", "body a a5 5", "close a5");
    }

    public static void acquiredValueIsClosedOnFailure() {
        Error down = new AssertionError("down");
        Trace trace = new Trace().fail("body a a5 5", down);
        Check.fails(down, () -> new ParametersSafe(new Parameters(trace)).acquired("a", 5));
        trace.is("open a5", "body a a5 5", "close a5");
    }

    public static void laterAcquireUsesEarlierValue() throws IOException {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).chained();
        trace.is("begin s", "open s's", "body s s's", "close s's", "end s");
    }

    public static void failingSecondAcquireGivesBackTheFirst() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("open s's", down);
        Check.fails(down, () -> new ParametersSafe(new Parameters(trace)).chained());
        trace.is("begin s", "open s's", "end s");
    }

    public static void ownedResourceIsClosed() throws IOException {
        Trace trace = new Trace();
        ParametersSafe safe = new ParametersSafe(new Parameters(trace));
        safe.owned(new Resource(trace, "r"));
        trace.is("open r", "body r", "close r");
        safe.ownedCall(new Session(trace, "s"));
        trace.is("begin s", "body s", "end s");
    }

    public static void ownedResourceIsClosedOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body r", down);
        Check.fails(down, () -> new ParametersSafe(new Parameters(trace)).owned(new Resource(trace, "r")));
        trace.is("open r", "body r", "close r");
    }

    public static void ownershipBeginsAtRegistration() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take", down);
        Check.fails(down, () -> new ParametersSafe(new Parameters(trace)).ownedLate(new Resource(trace, "r")));
        trace.is("open r", "take");
    }

    public static void defaultCallIsCloseOfTheStaticType() throws Exception {
        Trace trace = new Trace();
        ParametersSafe safe = new ParametersSafe(new Parameters(trace));
        safe.subtype(() -> trace.at("close"));
        trace.is("body", "close");
        Closeable closeable = () -> trace.at("close");
        Check.same(closeable, safe.variable(closeable));
        trace.is("body", "close");
    }

    /** Has a close() by its second bound. */
    static final class Ordered implements Comparable<Ordered>, Parameters.Shut {
        private final Trace trace;

        Ordered(Trace trace) {
            this.trace = trace;
        }

        @Override
        public int compareTo(Ordered other) {
            return 0;
        }

        @Override
        public void close() {
            trace.at("close");
        }
    }

    public static void secondBoundMayBeTheCloseableOne() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).intersection(new Ordered(trace), "other");
        trace.is("body other", "close");
    }

    public static void writtenCallReplacesTheDefault() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).written(new Resource(trace, "r"));
        trace.is("open r", "body r", "written r");
    }

    public static void severalMarksOfAParameterRunLastFirst() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).twice(new Resource(trace, "r"));
        trace.is("open r", "body r", "last r", "use r", "close r");
    }

    public static void exitOfAParameter() {
        Trace trace = new Trace();
        ParametersSafe safe = new ParametersSafe(new Parameters(trace));
        safe.exits();
        trace.is("open s1", "open f1", "body s1 f1", "close s1");
        RuntimeException down = new IllegalStateException("down");
        trace.fail("body s1 f1", down);
        Check.fails(down, safe::exits);
        trace.is("open s1", "open f1", "body s1 f1", "close f1");
    }

    public static void parameterMayBeCalledResultInAVoidMethod() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).atExit(new Resource(trace, "r"), "text");
        trace.is("open r", "body text", "r text r");
    }

    public static void acquiredPrimitive() {
        Trace trace = new Trace();
        Check.equal(4, new ParametersSafe(new Parameters(trace)).primitive());
        trace.is("body 4", "back 4");
    }

    public static void acquiredValueIsBoxed() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).boxed(() -> "text");
        trace.is("body 4 text", "back 4");
    }
}
