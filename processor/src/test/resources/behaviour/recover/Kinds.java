package behaviour.recover;

import behaviour.support.Trace;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** What is recovered; each body throws what the trace's script says, declared or not. */
public class Kinds {
    final Trace trace;

    public Kinds(Trace trace) {
        this.trace = trace;
    }

    private String run() {
        trace.at("body");
        return "body";
    }

    /** The handler takes no failure. */
    @Recover("silent")
    public String byDefault() {
        return run();
    }

    @Recover("silent")
    public String byDefaultDeclared() throws Exception {
        return run();
    }

    @Recover("anyThrowable")
    public String throwable() {
        return run();
    }

    @Recover("anyError")
    public String error() {
        return run();
    }

    @Recover("assertion")
    public String oneError() {
        return run();
    }

    @Recover("fatal")
    public String virtualMachineError() {
        return run();
    }

    @Recover("overflow")
    public String stackOverflow() {
        return run();
    }

    @Recover("linkage")
    public String linkageError() {
        return run();
    }

    @Recover("io")
    public String checked() throws IOException {
        return run();
    }

    @Recover("unchecked")
    public String runtime() {
        return run();
    }

    @Recover("stop")
    public String interrupt() throws InterruptedException {
        return run();
    }

    @Recover("cancel")
    public String cancellation() {
        return run();
    }

    /** {@code on} says what, whatever the handler could take. */
    @Recover(value = "anyThrowable", on = IllegalStateException.class)
    public String on() {
        return run();
    }

    @Recover(value = "anyThrowable", on = {IOException.class, IllegalStateException.class, AssertionError.class})
    public String onSeveral() throws IOException {
        return run();
    }

    @Recover(value = "anyThrowable", on = {Throwable.class, VirtualMachineError.class, LinkageError.class})
    public String onFatal() {
        return run();
    }

    @Recover(value = "anyException", except = IllegalStateException.class)
    public String except() {
        return run();
    }

    @Recover(value = "anyException", on = Exception.class, except = {IOException.class, RuntimeException.class})
    public String exceptTwo() throws Exception {
        return run();
    }

    @Recover(value = "io", except = FileNotFoundException.class)
    public String exceptChecked() throws IOException {
        return run();
    }

    @Recover(value = "anyThrowable", on = {Exception.class, InterruptedException.class, CancellationException.class})
    public String everyException() throws Exception {
        return run();
    }

    String silent() {
        return "silent";
    }

    String anyThrowable(Throwable why) {
        return "throwable " + why.getMessage();
    }

    String anyException(Exception why) {
        return "exception " + why.getMessage();
    }

    String anyError(Error why) {
        return "error " + why.getMessage();
    }

    String assertion(AssertionError why) {
        return "assertion " + why.getMessage();
    }

    String fatal(VirtualMachineError why) {
        return "fatal " + why.getMessage();
    }

    String overflow(StackOverflowError why) {
        return "overflow " + why.getMessage();
    }

    String linkage(LinkageError why) {
        return "linkage " + why.getMessage();
    }

    String io(IOException why) {
        return "io " + why.getMessage();
    }

    String unchecked(RuntimeException why) {
        return "runtime " + why.getMessage();
    }

    String stop(InterruptedException why) {
        return "interrupt " + why.getMessage() + " " + Thread.currentThread().isInterrupted();
    }

    String cancel(CancellationException why) {
        return "cancellation " + why.getMessage();
    }
}
