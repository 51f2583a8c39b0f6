package behaviour.recover;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** Rules R6 and R7. */
public final class ClausesChecks {
    private ClausesChecks() {}

    private static ClausesSafe failing(Throwable body) {
        return new ClausesSafe(new Clauses(new Trace().fail("body", body)));
    }

    public static void mostSpecificTypeDecides() throws IOException {
        Check.equal("not found x", failing(new FileNotFoundException("x")).narrowestFirst());
        Check.equal("io x", failing(new EOFException("x")).narrowestFirst());
        Check.equal("illegal x", failing(new IllegalStateException("x")).narrowestFirst());
        Check.equal("any x", failing(new IllegalArgumentException("x")).narrowestFirst());
        Throwable error = new Error("x");
        Check.fails(error, () -> failing(error).narrowestFirst());
    }

    /** A clause for a supertype lets them through. */
    public static void reservedOnesPassASupertype() {
        Throwable cancelled = new CancellationException("x");
        Check.fails(cancelled, () -> failing(cancelled).narrowestFirst());
        Throwable interrupt = new InterruptedException("x");
        Check.fails(interrupt, () -> failing(interrupt).narrowestFirst());
    }

    public static void leftOutIsTakenByAWiderOne() throws IOException {
        Check.equal("any x", failing(new FileNotFoundException("x")).wider());
        Check.equal("io x", failing(new EOFException("x")).wider());
        Check.equal("any x", failing(new IllegalStateException("x")).wider());
    }

    public static void reservedOnesGoToWhoNamesThem() throws Exception {
        Check.equal("any x", failing(new IOException("x")).reserved());
        Check.equal("any x", failing(new IllegalStateException("x")).reserved());
        Check.equal("stopped x", failing(new CancellationException("x")).reserved());
        Check.equal("fatal x", failing(new OutOfMemoryError("x")).reserved());
        Check.notInterrupted();
        Check.equal("interrupted x true", failing(new InterruptedException("x")).reserved());
        Check.interrupted();
    }

    public static void oneHandlerForTwoTypes() throws IOException {
        Check.equal("any x", failing(new IllegalStateException("x")).oneForTwo());
        Check.equal("any x", failing(new IllegalArgumentException("x")).oneForTwo());
        Check.equal("shared x", failing(new IOException("x")).oneForTwo());
        Throwable other = new UnsupportedOperationException("x");
        Check.fails(other, () -> failing(other).oneForTwo());
    }

    public static void parametersAreBoundByName() {
        Check.equal("bound x 3 sku", failing(new IllegalStateException("x")).byName("sku", 3));
    }

    public static void argumentsMayBeWritten() {
        Clauses clauses = new Clauses(new Trace().fail("body", new IllegalStateException("x")));
        clauses.prefix = "now";
        Check.equal("written x 3 text now", new ClausesSafe(clauses).byHand("sku", 3));
    }

    public static void staticHandlerOfAnotherType() {
        Check.equal("elsewhere sku x", failing(new IllegalStateException("x")).elsewhere("sku"));
        Check.equal("elsewhere fixed down", ClausesSafe.fixed());
    }

    public static void resultOfHandlerIsConverted() {
        Check.equal("narrow", failing(new IllegalStateException("x")).narrowerResult());
        Check.equal(42L, failing(new IllegalStateException("x")).widenedResult());
        Check.equal("one", failing(new IllegalStateException("x")).generic("one", "other"));
    }
}
