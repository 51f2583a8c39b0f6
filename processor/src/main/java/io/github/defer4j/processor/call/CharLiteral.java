package io.github.defer4j.processor.call;

/** A single char, its escape already resolved. */
public record CharLiteral(char value, Span span) implements Literal {}
