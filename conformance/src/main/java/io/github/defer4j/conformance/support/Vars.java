package io.github.defer4j.conformance.support;

/** The variables of one call that deferred closures share with the body, as a service's own class would hold them. */
public final class Vars implements AutoCloseable {
    public int x;
    public int r;

    /** What a recover in a deferred closure would take. */
    public RuntimeException failure;

    /** The method had returned when its outermost closure ran: what that one throws, it does not recover. */
    public boolean left;

    /** The innermost closure has seen the failure, and is not to run again. */
    public boolean handled;

    private final Log log;
    private boolean closed;

    public Vars(Log log) {
        this.log = log;
    }

    public int r() {
        return r;
    }

    /** Go's recover(). */
    public RuntimeException recover() {
        RuntimeException recovered = failure;
        failure = null;
        return recovered;
    }

    @Override
    public void close() {
        if (closed) {
            throw new IllegalStateException("closed twice");
        }
        closed = true;
        log.closed();
    }
}
