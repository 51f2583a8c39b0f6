package behaviour.recover;

import behaviour.support.Trace;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** Several recoveries of one method, and how handlers are bound. */
public class Clauses {
    /** Handlers that belong to nobody. */
    static final class Handlers {
        private Handlers() {}

        static String elsewhere(String sku, Exception why) {
            return "elsewhere " + sku + " " + why.getMessage();
        }
    }

    final Trace trace;
    String prefix = "none";

    public Clauses(Trace trace) {
        this.trace = trace;
    }

    private String run() {
        trace.at("body");
        return "body";
    }

    /** The widest stands first. */
    @Recover("any")
    @Recover("io")
    @Recover("notFound")
    @Recover("illegal")
    public String narrowestFirst() throws IOException {
        return run();
    }

    /** What one leaves out, a wider one takes. */
    @Recover(value = "io", except = FileNotFoundException.class)
    @Recover("any")
    public String wider() throws IOException {
        return run();
    }

    @Recover("any")
    @Recover("stopped")
    @Recover("interrupted")
    @Recover("fatal")
    public String reserved() throws Exception {
        return run();
    }

    @Recover("shared")
    @Recover(value = "any", on = {IllegalStateException.class, IllegalArgumentException.class})
    public String oneForTwo() throws IOException {
        return run();
    }

    @Recover("bound")
    public String byName(String sku, int n) {
        return run();
    }

    @Recover("written(failure, n, \"text\", prefix)")
    public String byHand(String sku, int n) {
        return run();
    }

    @Recover("Handlers.elsewhere")
    public String elsewhere(String sku) {
        return run();
    }

    @Recover("Handlers.elsewhere(\"fixed\", failure)")
    public static String fixed() {
        throw new IllegalStateException("down");
    }

    @Recover("narrow")
    public CharSequence narrowerResult() {
        return run();
    }

    @Recover("number")
    public long widenedResult() {
        run();
        return 1;
    }

    @Recover("first")
    public <T> T generic(T one, T other) {
        run();
        return other;
    }

    String any(Exception why) {
        return "any " + why.getMessage();
    }

    String io(IOException why) {
        return "io " + why.getMessage();
    }

    String notFound(FileNotFoundException why) {
        return "not found " + why.getMessage();
    }

    String illegal(IllegalStateException why) {
        return "illegal " + why.getMessage();
    }

    String stopped(CancellationException why) {
        return "stopped " + why.getMessage();
    }

    String interrupted(InterruptedException why) {
        return "interrupted " + why.getMessage() + " " + Thread.currentThread().isInterrupted();
    }

    String fatal(VirtualMachineError why) {
        return "fatal " + why.getMessage();
    }

    String shared(IOException why) {
        return "shared " + why.getMessage();
    }

    String bound(RuntimeException why, int n, String sku) {
        return "bound " + why.getMessage() + " " + n + " " + sku;
    }

    String written(RuntimeException why, long n, Object text, String prefix) {
        return "written " + why.getMessage() + " " + n + " " + text + " " + prefix;
    }

    String narrow(Exception why) {
        return "narrow";
    }

    int number(Exception why) {
        return 42;
    }

    <T> T first(T one) {
        return one;
    }
}
