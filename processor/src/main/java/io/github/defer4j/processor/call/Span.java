package io.github.defer4j.processor.call;

/** Half-open range of chars in the text of a step: where a mistake is, or where a part of the tree was written. */
public record Span(int begin, int end) {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    /** From the beginning of this one to the end of the other, which must not lie before it. */
    public Span to(Span other) {
        return new Span(begin, other.end);
    }
}
