package behaviour.retry;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

/** A composed annotation on a type, and Go's rule of the newest failure. */
public final class TypedChecks {
    private TypedChecks() {}

    public static void composedOnTheType() {
        IOException down = new IOException("down");
        Trace trace = new Trace().fail("load", down);
        Check.fails(down, () -> new TypedSafe(new Typed(trace)).load());
        trace.is(
                "open r1", "load", "close r1", "end of load", "policy 1",
                "open r2", "load", "close r2", "end of load", "policy 2");
    }

    public static void excludedIsNotRetried() {
        IOException down = new IOException("down");
        Trace trace = new Trace().fail("once", down);
        Check.fails(down, () -> new TypedSafe(new Typed(trace)).once());
        trace.is("once");
    }

    public static void newestFailureIsRetried() throws IOException {
        RuntimeException load = new IllegalStateException("load");
        IOException close = new IOException("close");
        Trace trace = new Trace().fail("load", load).fail("close r1", close);
        Check.fails(load, () -> new TypedSafe(new Typed(trace)).load());
        trace.is(
                "open r1", "load", "close r1", "end of load", "policy 1",
                "open r2", "load", "close r2", "end of load");
        Check.suppressed(close, load);
    }
}
