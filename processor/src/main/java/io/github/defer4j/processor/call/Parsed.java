package io.github.defer4j.processor.call;

/** What came of reading a text: the step, or the first mistake in it. */
public sealed interface Parsed {

    /** The text is a step. */
    record Ok(Step step) implements Parsed {}

    /** The text is not a step. */
    record Malformed(SyntaxError error) implements Parsed {}
}
