package io.github.defer4j.conformance.format;

/** A file that is not in the format. */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormatException(String message) {
        super(message);
    }
}
