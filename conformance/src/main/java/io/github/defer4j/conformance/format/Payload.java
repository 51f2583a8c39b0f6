package io.github.defer4j.conformance.format;

/** What a panic carries. */
public sealed interface Payload {
    record Int(Expr value) implements Payload {}

    record Text(String value) implements Payload {}
}
