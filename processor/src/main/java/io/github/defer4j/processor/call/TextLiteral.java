package io.github.defer4j.processor.call;

/** A string, its escapes already resolved. */
public record TextLiteral(String value, Span span) implements Literal {}
