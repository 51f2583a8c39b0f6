package io.github.defer4j.conformance.emit;

/** Indented lines. */
final class Code {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    Code line(String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    Code open(String line) {
        line(line);
        depth++;
        return this;
    }

    /** Ends a block and begins the next one on the same line. */
    Code next(String line) {
        depth--;
        return open(line);
    }

    Code close(String line) {
        depth--;
        return line(line);
    }

    Code close() {
        return close("}");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
