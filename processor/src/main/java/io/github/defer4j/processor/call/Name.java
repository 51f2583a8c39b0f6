package io.github.defer4j.processor.call;

/** One Java identifier, or {@code this} where a path begins with it. */
public record Name(String text, Span span) {}
