package behaviour.parameters;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

/** There is nothing to give back. */
public final class NullChecks {
    private NullChecks() {}

    private static ParametersSafe without(Trace trace) {
        Parameters service = new Parameters(trace);
        service.absent = true;
        return new ParametersSafe(service);
    }

    public static void acquiredNullIsPassedAndNotClosed() {
        Trace trace = new Trace();
        without(trace).only();
        trace.is("body null");
    }

    public static void acquiredNullIsNotClosedOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body null", down);
        Check.fails(down, () -> without(trace).only());
        trace.is("body null");
    }

    public static void ownedNullIsNotClosed() throws Exception {
        Trace trace = new Trace();
        ParametersSafe safe = new ParametersSafe(new Parameters(trace));
        safe.owned(null);
        trace.is("body null");
        safe.ownedCall(null);
        trace.is("body null");
        safe.subtype(null);
        trace.is("body");
        Check.same(null, safe.<AutoCloseable>variable(null));
        trace.is("body");
    }

    public static void ownedNullIsNotClosedOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body null", down);
        Check.fails(down, () -> new ParametersSafe(new Parameters(trace)).owned(null));
        trace.is("body null");
    }

    public static void pathThatBeginsWithNullIsNotEvaluated() throws IOException {
        Trace trace = new Trace();
        without(trace).deep();
        trace.is("body null");
    }

    public static void pathIsEvaluatedAtRegistrationOtherwise() throws IOException {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).deep();
        trace.is("begin s", "child of s", "body s", "end s");
    }

    public static void eachStepOfTheParameterIsSkippedOnItsOwn() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).twice(null);
        trace.is("body null", "last null");
    }

    public static void otherStepsAreNotSkipped() {
        Trace trace = new Trace();
        new ParametersSafe(new Parameters(trace)).ownedLate(null);
        trace.is("take", "body null", "give");
    }

    public static void nullOnOneExitOnly() {
        Trace trace = new Trace();
        without(trace).exits();
        trace.is("body null null");
        RuntimeException down = new IllegalStateException("down");
        trace.fail("body null null", down);
        Check.fails(down, () -> without(trace).exits());
        trace.is("body null null");
    }
}
