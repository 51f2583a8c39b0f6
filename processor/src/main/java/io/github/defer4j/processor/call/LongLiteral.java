package io.github.defer4j.processor.call;

/** A whole number with the suffix {@code L}. */
public record LongLiteral(long value, Span span) implements Literal {}
