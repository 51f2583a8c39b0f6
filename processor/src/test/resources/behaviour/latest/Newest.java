package behaviour.latest;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Failures;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** As in Go: a new panic replaces the one under way. */
@SafeWrapper(failures = Failures.LATEST)
public class Newest {
    final Trace trace;

    public Newest(Trace trace) {
        this.trace = trace;
    }

    @Defer("give(\"a\")")
    @Defer("give(\"b\")")
    @Defer("give(\"c\")")
    public int three() throws TimeoutException, InterruptedException {
        trace.at("body");
        return 3;
    }

    @Defer("told(\"a\", failure)")
    @Defer(value = "told(\"b\", failure)", on = Exit.FAILURE)
    @Defer("told(\"c\", failure)")
    public void told() {
        trace.at("body");
    }

    @Defer("give(\"a\")")
    @Defer(value = "give(\"b\")", quiet = true)
    public void quiet() throws IOException {
        trace.at("body");
    }

    @Defer("sleep()")
    @Defer("flag()")
    public void sleepy() throws InterruptedException {
        trace.at("body");
    }

    @Defer("give(\"a\")")
    @Defer("give(\"b\")")
    @Recover("text")
    public String recovered() throws TimeoutException {
        trace.at("body");
        return "body";
    }

    @Defer("give(\"a\")")
    @Recover("rethrow")
    public String failing() throws IOException {
        trace.at("body");
        return "body";
    }

    void give(String what) throws IOException {
        trace.at("give " + what);
    }

    void told(String who, Throwable failure) {
        trace.at(who + " sees " + (failure == null ? "none" : failure.getMessage()));
    }

    void sleep() throws InterruptedException {
        trace.at("sleep");
    }

    void flag() {
        trace.at("flag " + Thread.currentThread().isInterrupted());
    }

    String text(IOException why) {
        return "recovered " + why.getMessage();
    }

    String rethrow(Exception why) {
        trace.at("handler");
        return "recovered " + why.getMessage();
    }
}
