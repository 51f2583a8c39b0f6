package behaviour.order;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.io.IOException;

/** Steps for each kind of exit, in several orders. */
public class Exits {
    final Trace trace;

    public Exits(Trace trace) {
        this.trace = trace;
    }

    @Defer(value = "at(\"always\")", on = Exit.ALWAYS)
    @Defer(value = "at(\"success\")", on = Exit.SUCCESS)
    @Defer(value = "at(\"failure\")", on = Exit.FAILURE)
    public int each() throws IOException {
        trace.at("body");
        return 1;
    }

    /** The success step runs last of all and may fail. */
    @Defer(value = "outcome(\"rollback\", failure)", on = Exit.FAILURE)
    @Defer(value = "at(\"close\")")
    @Defer(value = "at(\"commit\")", on = Exit.SUCCESS)
    public void commit() {
        trace.at("body");
    }

    @Defer(value = "at(\"success\")", on = Exit.SUCCESS)
    @Defer(value = "at(\"failure\")", on = Exit.FAILURE)
    @Defer(acquire = "at(\"take\")", value = "at(\"give\")")
    public void bracket() {
        trace.at("body");
    }

    @Defer(value = "at(\"success\")", on = Exit.SUCCESS)
    @Defer(value = "at(\"failure\")", on = Exit.FAILURE)
    @Defer(value = "at(\"quiet\")", quiet = true)
    public void quiet() {
        trace.at("body");
    }

    /** Both acquire on every call, whatever their exit. */
    @Defer(acquire = "at(\"take s\")", value = "at(\"give s\")", on = Exit.SUCCESS)
    @Defer(acquire = "at(\"take f\")", value = "at(\"give f\")", on = Exit.FAILURE)
    public void acquiring() {
        trace.at("body");
    }

    @Defer("outcome(\"first\", failure)")
    @Defer("outcome(\"second\", failure)")
    public void told() {
        trace.at("body");
    }

    void at(String event) {
        trace.at(event);
    }

    void outcome(String event, Throwable failure) {
        trace.at(event + " " + (failure == null ? "none" : failure.getMessage()));
    }
}
