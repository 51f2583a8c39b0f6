package behaviour.recover;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;

/** When a handler runs and what becomes of it. */
@SafeWrapper(imports = Panic.class)
public class Moments {
    final Trace trace;

    public Moments(Trace trace) {
        this.trace = trace;
    }

    @Defer(value = "trace.at(\"failure\")", on = Exit.FAILURE)
    @Defer(value = "trace.at(\"success\")", on = Exit.SUCCESS)
    @Defer(acquire = "trace.at(\"take\")", value = "give()")
    @Recover("rescue")
    public int outside() {
        trace.at("body");
        return 1;
    }

    @Defer(value = "trace.at(\"failure\")", on = Exit.FAILURE)
    @Defer(value = "trace.at(\"success\")", on = Exit.SUCCESS)
    @Defer(acquire = "trace.at(\"take\")", value = "give()")
    @Recover(value = "rescue", inside = true)
    public int inside() throws IOException {
        trace.at("body");
        return 1;
    }

    @Defer(acquire = "trace.at(\"take\")", value = "give()")
    @Recover(value = "rescue", inside = true)
    @Recover("last")
    public int twice() {
        trace.at("body");
        return 1;
    }

    @Recover("noted")
    public void dropsResult() {
        trace.at("body");
    }

    @Recover("silent")
    public void voids() {
        trace.at("body");
    }

    @Recover("wrap")
    public int wrapping() {
        trace.at("body");
        return 1;
    }

    @Recover("rethrow")
    public int again() throws Exception {
        trace.at("body");
        return 1;
    }

    /** Tokens live on inside. */
    @Defer(acquire = "number = number()", value = "trace.at(\"give\")")
    @Recover(value = "withToken(number, failure)", inside = true)
    public int token() {
        trace.at("body");
        return 1;
    }

    @Recover("panic(failure)")
    public Object panic() {
        trace.at("body");
        throw Panic.panic(7);
    }

    void give() throws IOException {
        trace.at("give");
    }

    int number() {
        return 5;
    }

    int rescue(Exception why) {
        trace.at("rescue " + why.getMessage());
        return -1;
    }

    int last(IOException why) {
        trace.at("last " + why.getMessage());
        return -2;
    }

    int noted(Exception why) {
        trace.at("noted " + why.getMessage());
        return 1;
    }

    void silent(Exception why) {
        trace.at("silent " + why.getMessage());
    }

    int wrap(Exception why) {
        throw new IllegalArgumentException("wrapped", why);
    }

    int rethrow(Exception why) throws Exception {
        trace.at("again");
        throw why;
    }

    int withToken(int number, Exception why) {
        trace.at("rescue " + why.getMessage());
        return number;
    }

    Object panic(Panic why) {
        return why.value();
    }
}
