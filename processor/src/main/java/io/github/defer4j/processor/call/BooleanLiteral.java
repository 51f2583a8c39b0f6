package io.github.defer4j.processor.call;

/** {@code true} or {@code false}. */
public record BooleanLiteral(boolean value, Span span) implements Literal {}
