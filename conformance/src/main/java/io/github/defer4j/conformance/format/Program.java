package io.github.defer4j.conformance.format;

import java.util.List;

/**
 * One program of the neutral language. It starts with {@code f0(arg)}; a function calls only functions that
 * come after it, so every program ends.
 *
 * @param id its name in the trace
 * @param arg what f0 is called with
 * @param style which form of defer4j it is meant for
 * @param functions f0, f1, ...
 */
public record Program(int id, int arg, Style style, List<Function> functions) {
    public Program {
        functions = List.copyOf(functions);
    }

    public Program withFunctions(List<Function> changed) {
        return new Program(id, arg, style, changed);
    }

    /**
     * A function of one int argument.
     *
     * @param named whether Go's result has a name, so that the body and deferred closures can set it
     */
    public record Function(boolean named, List<Stmt> body) {
        public Function {
            body = List.copyOf(body);
        }
    }

    /** How the Java service registers what is deferred. */
    public enum Style {
        /** Annotations where all defers of a function stand first and the rules allow it, else a scope. */
        ANNOTATED,
        /** A scope in every function. */
        SCOPED,
        /** Annotations for the leading defers, a scope for the others, in the same method. */
        MIXED
    }
}
