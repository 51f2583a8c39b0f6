package io.github.defer4j.conformance.format;

import java.util.List;
import java.util.Locale;

/** A statement of the neutral language. */
public sealed interface Stmt {
    record Trace(int k) implements Stmt {}

    record Assign(Variable variable, Expr value) implements Stmt {}

    record If(Cond condition, List<Stmt> then, List<Stmt> otherwise) implements Stmt {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    record Loop(int times, List<Stmt> body) implements Stmt {
        public Loop {
            body = List.copyOf(body);
        }
    }

    /** Assigns the function's result to x. */
    record Call(int function, Expr argument) implements Stmt {}

    /** In a closure it only leaves the closure, and the value is not computed. */
    record Return(Expr value) implements Stmt {}

    record Panic(Payload payload) implements Stmt {}

    record Fault(Kind kind) implements Stmt {}

    record Defer(Deferred deferred) implements Stmt {}

    /** Recovers, prints an R line, and if there was something to recover goes on with {@code then}. */
    record Recover(int k, List<Stmt> then) implements Stmt {
        public Recover {
            then = List.copyOf(then);
        }
    }

    /** Inside {@code then}: panics again with what was recovered. */
    record Repanic() implements Stmt {}

    /** A run-time panic: a division by zero, a nil pointer, an index out of range. */
    enum Kind {
        DIV,
        NIL,
        IDX;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
