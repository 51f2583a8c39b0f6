package io.github.defer4j.conformance.format;

/** What an {@code if} asks. */
public sealed interface Cond {
    record Even(Expr value) implements Cond {}

    record Less(Expr left, Expr right) implements Cond {}
}
