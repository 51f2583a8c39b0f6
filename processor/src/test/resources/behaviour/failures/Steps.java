package behaviour.failures;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Three steps, each with what it may throw. */
public class Steps {
    final Trace trace;

    public Steps(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "take(\"a\")", value = "give(\"a\")")
    @Defer(acquire = "take(\"b\")", value = "give(\"b\")")
    @Defer(acquire = "take(\"c\")", value = "give(\"c\")")
    public int three() throws TimeoutException {
        trace.at("body");
        return 3;
    }

    @Defer("sleep(\"a\")")
    @Defer("sleep(\"b\")")
    public void sleepy() throws InterruptedException {
        trace.at("body");
    }

    /** The flag is noted when the step runs. */
    @Defer("flag()")
    @Defer("sleep(\"b\")")
    public void watched() throws InterruptedException {
        trace.at("body");
    }

    @Defer("give(\"a\")")
    @Defer(value = "sleep(\"b\")", quiet = true)
    @Defer(value = "give(\"c\")", quiet = true)
    public void quiet() throws IOException {
        trace.at("body");
    }

    /** Undeclared, as from another language or a sneaky library. */
    @Defer("give(\"a\")")
    @Defer("trace.at(\"b\")")
    public void undeclared() throws IOException {
        trace.at("body");
    }

    @Defer("trace.at(\"give\")")
    public int endless(int depth) {
        return dive(depth) + 1;
    }

    private int dive(int depth) {
        return dive(depth + 1) + depth;
    }

    void take(String what) {
        trace.at("take " + what);
    }

    void give(String what) throws IOException {
        trace.at("give " + what);
    }

    void sleep(String what) throws InterruptedException {
        trace.at("sleep " + what);
    }

    void flag() {
        trace.at("flag " + Thread.currentThread().isInterrupted());
    }
}
