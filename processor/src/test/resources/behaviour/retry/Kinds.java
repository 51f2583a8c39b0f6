package behaviour.retry;

import behaviour.support.Trace;
import io.github.defer4j.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** What is retried; the first body throws what the trace's script says, declared or not. */
public class Kinds {
    final Trace trace;
    private int bodies;

    public Kinds(Trace trace) {
        this.trace = trace;
    }

    private int run() {
        bodies++;
        trace.at("body " + bodies);
        return bodies;
    }

    @Retry("silent")
    public int byDefault() throws Exception {
        return run();
    }

    @Retry("silent")
    public int undeclared() {
        return run();
    }

    @Retry("anyThrowable")
    public int throwable() {
        return run();
    }

    @Retry("io")
    public int checked() throws IOException {
        return run();
    }

    @Retry("stop")
    public int interrupt() throws InterruptedException {
        return run();
    }

    @Retry("goOn")
    public int interruptCleared() throws InterruptedException {
        return run();
    }

    @Retry(value = "silent", on = {CancellationException.class, AssertionError.class, StackOverflowError.class})
    public int named() {
        return run();
    }

    @Retry(value = "silent", on = IOException.class, except = FileNotFoundException.class)
    public int except() throws IOException {
        return run();
    }

    boolean silent() {
        return true;
    }

    boolean anyThrowable(Throwable why) {
        return true;
    }

    boolean io(IOException why) {
        return true;
    }

    boolean stop(InterruptedException why) {
        trace.at("policy " + Thread.currentThread().isInterrupted());
        return false;
    }

    boolean goOn(InterruptedException why) {
        return Thread.interrupted();
    }
}
