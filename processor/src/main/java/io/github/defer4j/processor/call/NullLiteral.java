package io.github.defer4j.processor.call;

/** {@code null}. */
public record NullLiteral(Span span) implements Literal {}
