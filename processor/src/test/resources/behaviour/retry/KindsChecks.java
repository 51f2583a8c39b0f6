package behaviour.retry;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** What a policy is asked about: the same as what a handler recovers. */
public final class KindsChecks {
    private KindsChecks() {}

    /** One method of the wrapper. */
    private interface Method {
        int on(KindsSafe safe) throws Throwable;
    }

    private static int run(Method method, Throwable body) throws Throwable {
        return method.on(new KindsSafe(new Kinds(new Trace().fail("body 1", body))));
    }

    private static void retries(Method method, Throwable... failures) throws Throwable {
        for (Throwable failure : failures) {
            Check.equal(2, run(method, failure));
        }
    }

    private static void leaves(Method method, Throwable... failures) {
        for (Throwable failure : failures) {
            Check.fails(failure, () -> run(method, failure));
        }
        Check.notInterrupted();
    }

    public static void exceptionsByDefault() throws Throwable {
        retries(KindsSafe::byDefault, new IOException("x"), new IllegalStateException("x"));
        retries(KindsSafe::undeclared, new IOException("x"), new IllegalStateException("x"));
    }

    public static void errorsNotByDefault() {
        leaves(KindsSafe::byDefault, new Error("x"), new AssertionError("x"), new OutOfMemoryError("x"));
        leaves(KindsSafe::undeclared, new AssertionError("x"), new NoClassDefFoundError("x"), new Throwable("x"));
    }

    public static void fatalErrorsNotAsThrowables() throws Throwable {
        retries(KindsSafe::throwable, new AssertionError("x"), new Throwable("x"), new IOException("x"));
        leaves(KindsSafe::throwable, new StackOverflowError("x"), new LinkageError("x"));
    }

    public static void requestsToStopNotByDefault() {
        leaves(KindsSafe::byDefault, new InterruptedException("x"), new CancellationException("x"));
        leaves(KindsSafe::undeclared, new InterruptedException("x"), new CancellationException("x"));
        leaves(KindsSafe::throwable, new InterruptedException("x"), new CancellationException("x"));
    }

    public static void typeOfTheParameter() throws Throwable {
        retries(KindsSafe::checked, new IOException("x"), new EOFException("x"));
        leaves(KindsSafe::checked, new IllegalStateException("x"), new Exception("x"));
    }

    public static void namedOnes() throws Throwable {
        retries(KindsSafe::named, new CancellationException("x"), new AssertionError("x"), new StackOverflowError("x"));
        leaves(KindsSafe::named, new OutOfMemoryError("x"), new IllegalStateException("x"));
    }

    public static void exceptSome() throws Throwable {
        retries(KindsSafe::except, new EOFException("x"));
        leaves(KindsSafe::except, new FileNotFoundException("x"), new IllegalStateException("x"));
    }

    /** The flag is set before the policy runs, as for a handler; giving up leaves it so. */
    public static void interruptWhereNamed() {
        Throwable interrupt = new InterruptedException("x");
        Trace trace = new Trace().fail("body 1", interrupt);
        Check.fails(interrupt, () -> new KindsSafe(new Kinds(trace)).interrupt());
        trace.is("body 1", "policy true");
        Check.interrupted();
    }

    public static void policyMayGoOnAfterAnInterrupt() throws Throwable {
        retries(KindsSafe::interruptCleared, new InterruptedException("x"));
        Check.notInterrupted();
    }
}
