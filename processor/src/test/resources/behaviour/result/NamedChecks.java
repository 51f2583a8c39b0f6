package behaviour.result;

import behaviour.support.Check;
import behaviour.support.Trace;

public final class NamedChecks {
    private NamedChecks() {}

    public static void parametersCalledLikeVariablesOfTheWrapper() {
        Trace trace = new Trace();
        Check.equal(100, new NamedSafe(new Named(trace)).parameters(1, 2, 3, 4, 5, 6));
        trace.is("body 123456", "seen 100 6 3");
    }

    public static void parametersCalledLikeTypes() {
        Trace trace = new Trace();
        Check.equal(6, new NamedSafe(new Named(trace)).types(1, 2, 3));
        trace.is("body", "seen 6 1 2");
        trace.fail("body", new IllegalStateException("down")).fail("seen 0 1 2", new IllegalStateException("later"));
        Check.equal(-1, new NamedSafe(new Named(trace)).types(1, 2, 3));
        trace.is("body", "seen 0 1 2");
    }

    public static void fieldCalledResult() {
        Trace trace = new Trace();
        new NamedSafe(new Named(trace)).field();
        trace.is("body", "one 1");
        Check.equal(3, new NamedSafe(new Named(trace)).fieldOfThis());
        trace.is("body", "one 1");
    }
}
