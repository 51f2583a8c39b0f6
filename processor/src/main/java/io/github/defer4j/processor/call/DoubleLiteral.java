package io.github.defer4j.processor.call;

/** A number with a point, an exponent or the suffix {@code d}; always finite. */
public record DoubleLiteral(double value, Span span) implements Literal {}
