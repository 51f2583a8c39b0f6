package behaviour.selfcall;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.function.IntUnaryOperator;

public final class SelfCallChecks {
    private SelfCallChecks() {}

    public static void callOnThisHasNoSteps() {
        Trace trace = new Trace();
        new CallerSafe(new Caller(trace)).outer();
        trace.is("take outer", "body", "give outer");
    }

    public static void callOnTheWrapperHasThem() {
        Trace trace = new Trace();
        new CallerSafe(new Caller(trace)).inner();
        trace.is("take inner", "body", "give inner");
    }

    public static void callOnThisIsNotRecovered() {
        RuntimeException down = new IllegalStateException("down");
        CallerSafe safe = new CallerSafe(new Caller(new Trace().fail("body", down)));
        Check.fails(down, safe::unguarded);
        Check.equal(-1, safe.risky());
    }

    public static void deferredCallOfAMarkedMethodHasNoSteps() {
        Trace trace = new Trace();
        new CallerSafe(new Caller(trace)).step();
        trace.is("step", "body");
    }

    public static void serviceItselfIsNotChanged() {
        Trace trace = new Trace();
        new Caller(trace).inner();
        trace.is("body");
    }

    public static void wrapperCanBeCalledFromInside() {
        Trace trace = new Trace();
        CallerSafe safe = new CallerSafe(new Caller(trace));
        IntUnaryOperator[] wrapper = new IntUnaryOperator[1];
        wrapper[0] = depth -> safe.recursive(depth, wrapper[0]);
        Check.equal(2, safe.recursive(2, wrapper[0]));
        trace.is("depth 2", "depth 1", "depth 0", "give", "give", "give");
    }
}
