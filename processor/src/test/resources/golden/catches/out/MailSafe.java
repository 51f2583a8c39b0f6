package golden.catches;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * {@link Mail} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class MailSafe {
    private final Mail delegate;

    /**
     * @param delegate the service to wrap
     */
    public MailSafe(Mail delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Mail#stepAddsWider()
     */
    public void stepAddsWider() throws FileNotFoundException, IOException {
        // @Defer("flush()")
        try {
            this.delegate.stepAddsWider();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.flush();
    }

    /**
     * @see Mail#stepAddsNothing()
     */
    public void stepAddsNothing() throws IOException {
        // @Defer("find()")
        try {
            this.delegate.stepAddsNothing();
        } catch (Throwable failure) {
            try {
                this.delegate.find();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.find();
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer("flush()")}
     * <li>{@code @Defer("find()")}
     * </ol>
     *
     * @see Mail#lastStepFirst()
     */
    public void lastStepFirst() throws FileNotFoundException, IOException {
        // @Defer("flush()")
        try {
            // @Defer("find()")
            try {
                this.delegate.lastStepFirst();
            } catch (Throwable failure) {
                try {
                    this.delegate.find();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.find();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.flush();
    }

    /**
     * @see Mail#uncheckedIsKept()
     */
    public void uncheckedIsKept() throws IllegalStateException {
        // @Defer("send()")
        try {
            this.delegate.uncheckedIsKept();
        } catch (Throwable failure) {
            try {
                this.delegate.send();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.send();
    }

    /**
     * @see Mail#ofAnArgument()
     */
    public void ofAnArgument() throws SQLException, IOException {
        // @Defer("close(read())")
        final int read = this.delegate.read();
        try {
            this.delegate.ofAnArgument();
        } catch (Throwable failure) {
            try {
                this.delegate.close(read);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.close(read);
    }

    /**
     * @see Mail#ofAnArgumentOnFailure()
     */
    public void ofAnArgumentOnFailure() throws IOException {
        // @Defer(value = "close(failure, read())", on = Exit.FAILURE)
        final int read = this.delegate.read();
        try {
            this.delegate.ofAnArgumentOnFailure();
        } catch (Throwable failure) {
            try {
                this.delegate.close(failure, read);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
    }

    /**
     * @see Mail#onFailureIsAttached()
     */
    public void onFailureIsAttached() {
        // @Defer(value = "flush()", on = Exit.FAILURE)
        try {
            this.delegate.onFailureIsAttached();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
    }

    /**
     * @see Mail#onSuccessIsThrown()
     */
    public void onSuccessIsThrown() throws IOException {
        // @Defer(value = "flush()", on = Exit.SUCCESS)
        this.delegate.onSuccessIsThrown();
        this.delegate.flush();
    }

    /**
     * @see Mail#quietIsDropped()
     */
    public void quietIsDropped() {
        // @Defer(value = "flush()", quiet = true)
        try {
            this.delegate.quietIsDropped();
        } catch (Throwable failure) {
            try {
                this.delegate.flush();
            } catch (Exception dropped) {
                Unwind.drop(dropped);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        try {
            this.delegate.flush();
        } catch (Exception dropped) {
            Unwind.drop(dropped);
        }
    }

    /**
     * @see Mail#quietDropsExceptionsOnly()
     */
    public void quietDropsExceptionsOnly() throws Throwable {
        // @Defer(value = "all()", quiet = true)
        try {
            this.delegate.quietDropsExceptionsOnly();
        } catch (Throwable failure) {
            try {
                this.delegate.all();
            } catch (Exception dropped) {
                Unwind.drop(dropped);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        try {
            this.delegate.all();
        } catch (Exception dropped) {
            Unwind.drop(dropped);
        }
    }

    /**
     * @see Mail#ofTheAcquire()
     */
    public void ofTheAcquire() throws SQLException {
        // @Defer(acquire = "query()", value = "send()", quiet = true)
        this.delegate.query();
        try {
            this.delegate.ofTheAcquire();
        } catch (Throwable failure) {
            try {
                this.delegate.send();
            } catch (Exception dropped) {
                Unwind.drop(dropped);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        try {
            this.delegate.send();
        } catch (Exception dropped) {
            Unwind.drop(dropped);
        }
    }

    /**
     * @see Mail#ofTheHandler()
     */
    public int ofTheHandler() throws TimeoutException {
        try {
            return this.delegate.ofTheHandler();
        } catch (IOException failure) {
            // @Recover("retry")
            try {
                return this.delegate.retry(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover(value = "none", on = SQLException.class)}
     * <li>{@code @Defer("query()")}
     * </ol>
     *
     * @see Mail#ofAStep()
     */
    public int ofAStep() {
        try {
            final int result;
            // @Defer("query()")
            try {
                result = this.delegate.ofAStep();
            } catch (Throwable failure) {
                try {
                    this.delegate.query();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.query();
            return result;
        } catch (SQLException failure) {
            // @Recover(value = "none", on = SQLException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Recover(value = "none", on = {SQLException.class, IllegalStateException.class})}
     * <li>{@code @Defer("query()")}
     * <li>{@code @Recover(value = "none", on = IOException.class, inside = true)}
     * </ol>
     *
     * @see Mail#insideAndOutside()
     */
    public int insideAndOutside() {
        try {
            int result;
            // @Defer("query()")
            try {
                try {
                    result = this.delegate.insideAndOutside();
                } catch (IOException failure) {
                    // @Recover(value = "none", on = IOException.class, inside = true)
                    try {
                        result = this.delegate.none();
                    } catch (Throwable later) {
                        Unwind.attach(later, failure);
                        throw later;
                    }
                }
            } catch (Throwable failure) {
                try {
                    this.delegate.query();
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            this.delegate.query();
            return result;
        } catch (SQLException failure) {
            // @Recover(value = "none", on = {SQLException.class, IllegalStateException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover(value = "none", on = {SQLException.class, IllegalStateException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#together()
     */
    public int together() {
        try {
            return this.delegate.together();
        } catch (IOException | SQLException failure) {
            // @Recover(value = "none", on = {IOException.class, SQLException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#narrowInWide()
     */
    public int narrowInWide() {
        try {
            return this.delegate.narrowInWide();
        } catch (IOException failure) {
            // @Recover(value = "none", on = {IOException.class, FileNotFoundException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#apart()
     */
    public int apart() {
        try {
            return this.delegate.apart();
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (TimeoutException failure) {
            // @Recover(value = "late", on = TimeoutException.class)
            try {
                return this.delegate.late();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#narrowBetween()
     */
    public int narrowBetween() {
        try {
            return this.delegate.narrowBetween();
        } catch (FileNotFoundException failure) {
            // @Recover(value = "late", on = FileNotFoundException.class)
            try {
                return this.delegate.late();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (SQLException failure) {
            // @Recover(value = "none", on = SQLException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#interruptByItself()
     */
    public int interruptByItself() {
        try {
            return this.delegate.interruptByItself();
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover(value = "none", on = {IllegalStateException.class, InterruptedException.class, IOException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (InterruptedException failure) {
            // @Recover(value = "none", on = {IllegalStateException.class, InterruptedException.class, IOException.class})
            Thread.currentThread().interrupt();
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (IOException failure) {
            // @Recover(value = "none", on = {IllegalStateException.class, InterruptedException.class, IOException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#interruptInWide()
     */
    public int interruptInWide() {
        try {
            return this.delegate.interruptInWide();
        } catch (InterruptedException failure) {
            // @Recover(value = "none", on = {Exception.class, InterruptedException.class})
            Thread.currentThread().interrupt();
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "none", on = {Exception.class, InterruptedException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#namedToo()
     */
    public int namedToo() {
        try {
            return this.delegate.namedToo();
        } catch (RuntimeException failure) {
            // @Recover(value = "none", on = {RuntimeException.class, CancellationException.class})
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#everything()
     */
    public int everything() throws InterruptedException {
        try {
            return this.delegate.everything();
        } catch (InterruptedException | CancellationException | VirtualMachineError | LinkageError passing) {
            throw passing;
        } catch (Throwable failure) {
            // @Recover(value = "none", on = Throwable.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#interruptAndItsSubclass()
     */
    public int interruptAndItsSubclass() {
        try {
            return this.delegate.interruptAndItsSubclass();
        } catch (Mail.Stop failure) {
            // @Recover(value = "none", on = {Mail.Stop.class, InterruptedException.class})
            Thread.currentThread().interrupt();
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (InterruptedException failure) {
            // @Recover(value = "none", on = {Mail.Stop.class, InterruptedException.class})
            Thread.currentThread().interrupt();
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#leftOutOnlyByTheOther()
     */
    public int leftOutOnlyByTheOther() {
        try {
            return this.delegate.leftOutOnlyByTheOther();
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "late", on = Exception.class, except = FileNotFoundException.class)
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.late();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#undeclaredOfTheWider()
     */
    public int undeclaredOfTheWider() {
        try {
            return this.delegate.undeclaredOfTheWider();
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "late", on = Exception.class, except = SQLException.class)
            if (failure instanceof SQLException || failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.late();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#checkedException()
     */
    public int checkedException() throws FileNotFoundException {
        try {
            return this.delegate.checkedException();
        } catch (FileNotFoundException passing) {
            throw passing;
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#declaredAndNot()
     */
    public int declaredAndNot() throws IOException {
        try {
            return this.delegate.declaredAndNot();
        } catch (IOException | CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "none", on = Exception.class, except = {IOException.class, SQLException.class})
            if (failure instanceof SQLException || failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#twoLeaveOut()
     */
    public int twoLeaveOut() throws UnsupportedEncodingException {
        try {
            return this.delegate.twoLeaveOut();
        } catch (UnsupportedEncodingException passing) {
            throw passing;
        } catch (IOException failure) {
            // @Recover(value = "late", on = IOException.class, except = UnsupportedEncodingException.class)
            try {
                return this.delegate.late();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover(value = "none", except = {FileNotFoundException.class, UnsupportedEncodingException.class})
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#ofOneOfTwo()
     */
    public int ofOneOfTwo() {
        try {
            return this.delegate.ofOneOfTwo();
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover(value = "none", on = {IllegalStateException.class, IllegalArgumentException.class}, except = NumberFormatException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        } catch (NumberFormatException passing) {
            throw passing;
        } catch (IllegalArgumentException failure) {
            // @Recover(value = "none", on = {IllegalStateException.class, IllegalArgumentException.class}, except = NumberFormatException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#variable(java.io.IOException)
     */
    public <E extends IOException> int variable(E why) {
        try {
            return this.delegate.<E>variable(why);
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#variableMayBeLeftOut(java.io.IOException)
     */
    public <E extends IOException> int variableMayBeLeftOut(E why) throws E {
        try {
            return this.delegate.<E>variableMayBeLeftOut(why);
        } catch (IOException failure) {
            // @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class)
            if (failure instanceof FileNotFoundException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#otherVariable(Exception)
     */
    public <E extends Exception> int otherVariable(E why) throws E {
        try {
            return this.delegate.<E>otherVariable(why);
        } catch (CancellationException passing) {
            throw passing;
        } catch (IllegalStateException failure) {
            // @Recover(value = "none", on = IllegalStateException.class)
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#commonSuperclass()
     */
    public int commonSuperclass() throws IOException {
        try {
            return this.delegate.commonSuperclass();
        } catch (FileNotFoundException | UnsupportedEncodingException failure) {
            // @Recover(value = "io(failure)", on = {FileNotFoundException.class, UnsupportedEncodingException.class})
            try {
                return this.delegate.io(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#farSuperclass()
     */
    public int farSuperclass() throws IOException {
        try {
            return this.delegate.farSuperclass();
        } catch (FileNotFoundException | SQLException failure) {
            // @Recover(value = "any(failure)", on = {FileNotFoundException.class, SQLException.class})
            try {
                return this.delegate.any(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#secondParameter(IllegalStateException)
     */
    public int secondParameter(IllegalStateException earlier) {
        try {
            return this.delegate.secondParameter(earlier);
        } catch (IllegalArgumentException failure) {
            // @Recover("twoParameters")
            try {
                return this.delegate.twoParameters(earlier, failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#boundOfVariable()
     */
    public int boundOfVariable() {
        try {
            return this.delegate.boundOfVariable();
        } catch (IOException failure) {
            // @Recover("generic")
            try {
                return this.delegate.generic(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#written()
     */
    public int written() throws InterruptedException {
        try {
            return this.delegate.written();
        } catch (InterruptedException | CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover("any(failure)")
            try {
                return this.delegate.any(failure);
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#memberOfFailure()
     */
    public int memberOfFailure() {
        try {
            return this.delegate.memberOfFailure();
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover("message(failure.getMessage())")
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.message(failure.getMessage());
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Mail#flush()
     */
    void flush() throws IOException {
        this.delegate.flush();
    }

    /**
     * @see Mail#find()
     */
    void find() throws FileNotFoundException {
        this.delegate.find();
    }

    /**
     * @see Mail#send()
     */
    void send() throws IllegalArgumentException {
        this.delegate.send();
    }

    /**
     * @see Mail#read()
     */
    int read() throws IOException {
        return this.delegate.read();
    }

    /**
     * @see Mail#close(int)
     */
    void close(int number) throws SQLException {
        this.delegate.close(number);
    }

    /**
     * @see Mail#close(Throwable, int)
     */
    void close(Throwable why, int number) throws SQLException {
        this.delegate.close(why, number);
    }

    /**
     * @see Mail#query()
     */
    void query() throws SQLException {
        this.delegate.query();
    }

    /**
     * @see Mail#all()
     */
    void all() throws Throwable {
        this.delegate.all();
    }

    /**
     * @see Mail#none()
     */
    int none() {
        return this.delegate.none();
    }

    /**
     * @see Mail#late()
     */
    int late() {
        return this.delegate.late();
    }

    /**
     * @see Mail#retry(IOException)
     */
    int retry(IOException why) throws TimeoutException {
        return this.delegate.retry(why);
    }

    /**
     * @see Mail#io(IOException)
     */
    int io(IOException why) {
        return this.delegate.io(why);
    }

    /**
     * @see Mail#any(Exception)
     */
    int any(Exception why) {
        return this.delegate.any(why);
    }

    /**
     * @see Mail#message(String)
     */
    int message(String why) {
        return this.delegate.message(why);
    }

    /**
     * @see Mail#twoParameters(IllegalStateException, IllegalArgumentException)
     */
    int twoParameters(IllegalStateException earlier, IllegalArgumentException why) {
        return this.delegate.twoParameters(earlier, why);
    }

    /**
     * @see Mail#generic(java.io.IOException)
     */
    <E extends IOException> int generic(E why) {
        return this.delegate.<E>generic(why);
    }
}
