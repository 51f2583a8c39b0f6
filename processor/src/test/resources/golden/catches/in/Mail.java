package golden.catches;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Which clauses there are, what each takes, and what the wrapper's methods declare. */
public class Mail {

    // What is declared: the method's own, then what steps and handlers add to it.

    @Defer("flush()")
    public void stepAddsWider() throws FileNotFoundException {}

    @Defer("find()")
    public void stepAddsNothing() throws IOException {}

    @Defer("flush()")
    @Defer("find()")
    public void lastStepFirst() {}

    @Defer("send()")
    public void uncheckedIsKept() throws IllegalStateException {}

    @Defer("close(read())")
    public void ofAnArgument() {}

    @Defer(value = "close(failure, read())", on = Exit.FAILURE)
    public void ofAnArgumentOnFailure() {}

    @Defer(value = "flush()", on = Exit.FAILURE)
    public void onFailureIsAttached() {}

    @Defer(value = "flush()", on = Exit.SUCCESS)
    public void onSuccessIsThrown() {}

    @Defer(value = "flush()", quiet = true)
    public void quietIsDropped() {}

    @Defer(value = "all()", quiet = true)
    public void quietDropsExceptionsOnly() throws Throwable {}

    @Defer(acquire = "query()", value = "send()", quiet = true)
    public void ofTheAcquire() {}

    @Recover("retry")
    public int ofTheHandler() throws IOException {
        return 0;
    }

    // What is taken.

    @Defer("query()")
    @Recover(value = "none", on = SQLException.class)
    public int ofAStep() {
        return 0;
    }

    @Defer("query()")
    @Recover(value = "none", on = IOException.class, inside = true)
    @Recover(value = "none", on = {SQLException.class, IllegalStateException.class})
    public int insideAndOutside() throws IOException {
        return 0;
    }

    @Recover(value = "none", on = {IOException.class, SQLException.class})
    public int together() throws IOException, SQLException {
        return 0;
    }

    @Recover(value = "none", on = {IOException.class, FileNotFoundException.class})
    public int narrowInWide() throws IOException {
        return 0;
    }

    @Recover(value = "none", on = IOException.class)
    @Recover(value = "late", on = TimeoutException.class)
    public int apart() throws IOException, TimeoutException {
        return 0;
    }

    @Recover(value = "none", on = IOException.class)
    @Recover(value = "late", on = FileNotFoundException.class)
    @Recover(value = "none", on = SQLException.class)
    public int narrowBetween() throws IOException, SQLException {
        return 0;
    }

    @Recover(value = "none", on = {IllegalStateException.class, InterruptedException.class, IOException.class})
    public int interruptByItself() throws InterruptedException, IOException {
        return 0;
    }

    @Recover(value = "none", on = {Exception.class, InterruptedException.class})
    public int interruptInWide() throws Exception {
        return 0;
    }

    @Recover(value = "none", on = {RuntimeException.class, CancellationException.class})
    public int namedToo() {
        return 0;
    }

    @Recover(value = "none", on = Throwable.class)
    public int everything() throws Throwable {
        return 0;
    }

    @Recover(value = "none", on = {Stop.class, InterruptedException.class})
    public int interruptAndItsSubclass() throws InterruptedException {
        return 0;
    }

    // What is let through.

    @Recover(value = "none", on = IOException.class)
    @Recover(value = "late", on = Exception.class, except = FileNotFoundException.class)
    public int leftOutOnlyByTheOther() throws FileNotFoundException {
        return 0;
    }

    @Recover(value = "none", on = IOException.class)
    @Recover(value = "late", on = Exception.class, except = SQLException.class)
    public int undeclaredOfTheWider() throws IOException {
        return 0;
    }

    @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class)
    public int checkedException() throws IOException {
        return 0;
    }

    @Recover(value = "none", on = Exception.class, except = {IOException.class, SQLException.class})
    public int declaredAndNot() throws IOException {
        return 0;
    }

    @Recover(value = "none", except = {FileNotFoundException.class, UnsupportedEncodingException.class})
    @Recover(value = "late", on = IOException.class, except = UnsupportedEncodingException.class)
    public int twoLeaveOut() throws IOException {
        return 0;
    }

    @Recover(value = "none", on = {IllegalStateException.class, IllegalArgumentException.class},
            except = NumberFormatException.class)
    public int ofOneOfTwo() {
        return 0;
    }

    // Type variables are what their bound is.

    @Recover(value = "none", on = IOException.class)
    public <E extends IOException> int variable(E why) throws E {
        return 0;
    }

    @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class)
    public <E extends IOException> int variableMayBeLeftOut(E why) throws E {
        return 0;
    }

    @Recover(value = "none", on = IllegalStateException.class)
    public <E extends Exception> int otherVariable(E why) throws E {
        return 0;
    }

    // What the handler is given.

    @Recover(value = "io(failure)", on = {FileNotFoundException.class, UnsupportedEncodingException.class})
    public int commonSuperclass() throws IOException {
        return 0;
    }

    @Recover(value = "any(failure)", on = {FileNotFoundException.class, SQLException.class})
    public int farSuperclass() throws IOException, SQLException {
        return 0;
    }

    @Recover("twoParameters")
    public int secondParameter(IllegalStateException earlier) {
        return 0;
    }

    @Recover("generic")
    public int boundOfVariable() throws IOException {
        return 0;
    }

    @Recover("any(failure)")
    public int written() throws Exception {
        return 0;
    }

    @Recover("message(failure.getMessage())")
    public int memberOfFailure() {
        return 0;
    }

    /** Interrupts too. */
    public static class Stop extends InterruptedException {
        private static final long serialVersionUID = 1;
    }

    void flush() throws IOException {}

    void find() throws FileNotFoundException {}

    void send() throws IllegalArgumentException {}

    int read() throws IOException {
        return 0;
    }

    void close(int number) throws SQLException {}

    void close(Throwable why, int number) throws SQLException {}

    void query() throws SQLException {}

    void all() throws Throwable {}

    int none() {
        return 0;
    }

    int late() {
        return 1;
    }

    int retry(IOException why) throws TimeoutException {
        return 0;
    }

    int io(IOException why) {
        return 0;
    }

    int any(Exception why) {
        return 0;
    }

    int message(String why) {
        return 0;
    }

    int twoParameters(IllegalStateException earlier, IllegalArgumentException why) {
        return 0;
    }

    <E extends IOException> int generic(E why) {
        return 0;
    }
}
