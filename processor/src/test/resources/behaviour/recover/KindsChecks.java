package behaviour.recover;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Rule R1. */
public final class KindsChecks {
    private KindsChecks() {}

    /** One method of the wrapper. */
    private interface Method {
        String on(KindsSafe safe) throws Throwable;
    }

    private static String run(Method method, Throwable body) throws Throwable {
        Trace trace = new Trace().fail("body", body);
        return method.on(new KindsSafe(new Kinds(trace)));
    }

    private static void takes(Method method, String result, Throwable... failures) throws Throwable {
        for (Throwable failure : failures) {
            Check.equal(result, run(method, failure));
        }
    }

    private static void leaves(Method method, Throwable... failures) {
        for (Throwable failure : failures) {
            Check.fails(failure, () -> run(method, failure));
        }
        Check.notInterrupted();
    }

    private static Error[] fatal() {
        return new Error[] {
            new OutOfMemoryError("x"),
            new StackOverflowError("x"),
            new InternalError("x"),
            new NoClassDefFoundError("x"),
            new ExceptionInInitializerError("x"),
            new LinkageError("x")
        };
    }

    public static void exceptionsByDefault() throws Throwable {
        takes(KindsSafe::byDefault, "silent", new RuntimeException("x"), new IllegalStateException("x"));
        takes(KindsSafe::byDefaultDeclared, "silent", new Exception("x"), new IOException("x"));
        takes(KindsSafe::byDefaultDeclared, "silent", new IllegalStateException("x"));
    }

    public static void errorsNotByDefault() {
        leaves(KindsSafe::byDefault, new Error("x"), new AssertionError("x"), new Throwable("x"));
        leaves(KindsSafe::byDefault, fatal());
        leaves(KindsSafe::byDefaultDeclared, new Error("x"), new AssertionError("x"));
    }

    public static void sneakyExceptionsToo() throws Throwable {
        takes(KindsSafe::byDefault, "silent", new Exception("x"), new IOException("x"), new TimeoutException("x"));
        takes(KindsSafe::throwable, "throwable x", new IOException("x"));
    }

    public static void interruptNotByDefault() {
        leaves(KindsSafe::byDefaultDeclared, new InterruptedException("x"));
        leaves(KindsSafe::throwable, new InterruptedException("x"));
        leaves(KindsSafe::exceptTwo, new InterruptedException("x"));
    }

    public static void sneakyInterruptNotByDefault() {
        leaves(KindsSafe::byDefault, new InterruptedException("x"));
        leaves(KindsSafe::except, new InterruptedException("x"));
    }

    public static void cancellationNotByDefault() {
        leaves(KindsSafe::byDefault, new CancellationException("x"));
        leaves(KindsSafe::byDefaultDeclared, new CancellationException("x"));
        leaves(KindsSafe::runtime, new CancellationException("x"));
        leaves(KindsSafe::throwable, new CancellationException("x"));
    }

    /** A timeout of a socket, say; it is no request to stop. */
    public static void interruptedIoIsAnOrdinaryException() throws Throwable {
        takes(KindsSafe::checked, "io x", new InterruptedIOException("x"));
    }

    public static void interruptWhereNamed() throws Throwable {
        takes(KindsSafe::interrupt, "interrupt x true", new InterruptedException("x"));
        Check.interrupted();
        leaves(KindsSafe::interrupt, new IllegalStateException("x"));
        takes(KindsSafe::everyException, "throwable x", new InterruptedException("x"));
        Check.interrupted();
    }

    public static void cancellationWhereNamed() throws Throwable {
        takes(KindsSafe::cancellation, "cancellation x", new CancellationException("x"));
        takes(KindsSafe::everyException, "throwable x", new CancellationException("x"), new IOException("x"));
        leaves(KindsSafe::cancellation, new IllegalStateException("x"));
    }

    public static void handlersParameterSaysWhat() throws Throwable {
        takes(KindsSafe::checked, "io x", new IOException("x"), new FileNotFoundException("x"));
        leaves(KindsSafe::checked, new IllegalStateException("x"), new Error("x"), new Exception("x"));
        takes(KindsSafe::runtime, "runtime x", new RuntimeException("x"), new IllegalStateException("x"));
        leaves(KindsSafe::runtime, new IOException("x"), new Error("x"));
    }

    public static void errorsWhereNamed() throws Throwable {
        takes(KindsSafe::error, "error x", new Error("x"), new AssertionError("x"));
        leaves(KindsSafe::error, new RuntimeException("x"));
        takes(KindsSafe::oneError, "assertion x", new AssertionError("x"));
        leaves(KindsSafe::oneError, new Error("x"), new OutOfMemoryError("x"));
        takes(KindsSafe::throwable, "throwable x", new Error("x"), new RuntimeException("x"), new Throwable("x"));
    }

    public static void fatalErrorsNotByTheirSupertypes() {
        leaves(KindsSafe::error, fatal());
        leaves(KindsSafe::throwable, fatal());
    }

    public static void fatalErrorsWhereNamed() throws Throwable {
        takes(KindsSafe::virtualMachineError, "fatal x", new OutOfMemoryError("x"), new StackOverflowError("x"));
        leaves(KindsSafe::virtualMachineError, new LinkageError("x"));
        takes(KindsSafe::stackOverflow, "overflow x", new StackOverflowError("x"));
        leaves(KindsSafe::stackOverflow, new OutOfMemoryError("x"));
        takes(KindsSafe::linkageError, "linkage x", new LinkageError("x"), new NoClassDefFoundError("x"));
        leaves(KindsSafe::linkageError, new OutOfMemoryError("x"), new Error("x"));
        takes(KindsSafe::onFatal, "throwable x", new OutOfMemoryError("x"), new LinkageError("x"), new Error("x"));
    }

    public static void onWinsOverTheHandlersParameter() throws Throwable {
        takes(KindsSafe::on, "throwable x", new IllegalStateException("x"));
        leaves(KindsSafe::on, new RuntimeException("x"), new IOException("x"), new Error("x"));
    }

    public static void severalInOn() throws Throwable {
        takes(
                KindsSafe::onSeveral,
                "throwable x",
                new IOException("x"),
                new FileNotFoundException("x"),
                new IllegalStateException("x"),
                new AssertionError("x"));
        leaves(KindsSafe::onSeveral, new RuntimeException("x"), new Error("x"), new Exception("x"));
    }

    public static void exceptWins() throws Throwable {
        takes(KindsSafe::except, "exception x", new RuntimeException("x"), new IOException("x"));
        leaves(KindsSafe::except, new IllegalStateException("x"), new CancellationException("x"));
        takes(KindsSafe::exceptTwo, "exception x", new Exception("x"), new TimeoutException("x"));
        leaves(KindsSafe::exceptTwo, new IOException("x"), new FileNotFoundException("x"), new RuntimeException("x"));
        takes(KindsSafe::exceptChecked, "io x", new IOException("x"));
        leaves(KindsSafe::exceptChecked, new FileNotFoundException("x"));
    }

    public static void withoutAFailureThereIsNothingToRecover() throws IOException {
        Check.equal("body", new KindsSafe(new Kinds(new Trace())).byDefault());
        Check.equal("body", new KindsSafe(new Kinds(new Trace())).throwable());
        Check.equal("body", new KindsSafe(new Kinds(new Trace())).onSeveral());
    }
}
