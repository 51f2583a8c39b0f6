package behaviour.refusal;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.NotAcquiredException;
import io.github.defer4j.Recover;

/** A door may stay shut. */
public class Doors {
    final Trace trace;
    boolean open = true;

    public Doors(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "trace.at(\"take\")", value = "trace.at(\"give\")")
    @Defer(value = "told(failure)", on = Exit.FAILURE)
    @Defer(value = "trace.at(\"success\")", on = Exit.SUCCESS)
    @Defer(acquire = "enter(\"x\", 1)", value = "leave()")
    @Defer(acquire = "trace.at(\"take late\")", value = "trace.at(\"give late\")")
    public String plain() {
        trace.at("body");
        return "in";
    }

    @Defer(acquire = "enterBoxed()", value = "leave()")
    public void boxed() {
        trace.at("body");
    }

    @Defer(acquire = "entered = enter(\"x\", 1)", value = "after(entered)")
    public void assigned() {
        trace.at("body");
    }

    public void parameter(@Defer(acquire = "enter(\"x\", 1)", value = "after(entered)") boolean entered) {
        trace.at("body " + entered);
    }

    @Defer(acquire = "enter(\"x\", 1)", value = "leave()")
    @Recover("shut")
    public String recovered() {
        trace.at("body");
        return "in";
    }

    @Defer(acquire = "enter(\"x\", 1)", value = "leave()")
    @Recover("shutFor")
    public String recoveredByName() {
        trace.at("body");
        return "in";
    }

    /** A deferred call may return what it likes. */
    @Defer("enter(\"x\", 1)")
    public void deferred() {
        trace.at("body");
    }

    @Defer(acquire = "enter(\"x\", 1)", value = "leave()", quiet = true)
    public void quiet() {
        trace.at("body");
    }

    boolean enter(String door, int times) {
        trace.at("enter " + door + times);
        return open;
    }

    Boolean enterBoxed() {
        return open;
    }

    void leave() {
        trace.at("leave");
    }

    void after(boolean entered) {
        trace.at("after " + entered);
    }

    void told(Throwable failure) {
        trace.at("failure " + (failure instanceof NotAcquiredException));
    }

    String shut(IllegalStateException why) {
        return "out";
    }

    String shutFor(NotAcquiredException why) {
        return "out: " + why.call();
    }
}
