package io.github.defer4j.conformance.format;

import java.util.List;

/** What a defer statement registers. */
public sealed interface Deferred {
    /** Prints a D line at exit; both values are those of the time of registration. */
    record Snapshot(int k, Expr first, Expr second) implements Deferred {}

    /**
     * Takes something: computes {@code value}, which may panic, and prints an A line, both at once; prints a D
     * line at exit. If it panics, nothing is registered.
     */
    record Acquired(int k, Expr value, Expr with) implements Deferred {}

    /** A closure over the live x, r and g. */
    record Closure(When when, List<Stmt> body) implements Deferred {
        public Closure {
            body = List.copyOf(body);
        }
    }

    /** A nil function: a fault at exit. */
    record Nil() implements Deferred {}

    /** {@code defer panic(v)}: the value is that of the time of registration. */
    record Raise(Payload payload) implements Deferred {}

    /** On which exits a closure runs. */
    enum When {
        ALWAYS("clo"),
        SUCCESS("succ"),
        FAILURE("fail");

        private final String kind;

        When(String kind) {
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }
    }
}
