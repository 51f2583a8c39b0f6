package io.github.defer4j.processor.call;

/** A number without suffix, point or exponent. */
public record IntLiteral(int value, Span span) implements Literal {}
