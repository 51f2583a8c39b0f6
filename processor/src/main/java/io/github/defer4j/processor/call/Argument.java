package io.github.defer4j.processor.call;

/** What may stand between parentheses. A path is a value unless it {@linkplain Path#isCall() is a call}. */
public sealed interface Argument permits Path, Literal {

    Span span();
}
