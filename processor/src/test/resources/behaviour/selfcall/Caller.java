package behaviour.selfcall;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.function.IntUnaryOperator;

public class Caller {
    final Trace trace;

    public Caller(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "trace.at(\"take outer\")", value = "trace.at(\"give outer\")")
    public void outer() {
        inner();
    }

    @Defer(acquire = "trace.at(\"take inner\")", value = "trace.at(\"give inner\")")
    public void inner() {
        trace.at("body");
    }

    @Recover("rescue")
    public int risky() {
        trace.at("body");
        return 1;
    }

    public int unguarded() {
        return risky();
    }

    /** Deferred calls and handlers are the service's too. */
    @Defer("inner()")
    public void step() {
        trace.at("step");
    }

    /** Who needs the steps holds the wrapper. */
    @Defer("trace.at(\"give\")")
    public int recursive(int depth, IntUnaryOperator wrapper) {
        trace.at("depth " + depth);
        return depth == 0 ? 0 : 1 + wrapper.applyAsInt(depth - 1);
    }

    int rescue(Exception why) {
        return -1;
    }
}
