package io.github.defer4j.processor.call;

/** Carries the first mistake out of the grammar methods. Never leaves {@link CallParser#parse}. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxError error;

    SyntaxException(SyntaxError error) {
        super(error.kind().name(), null, false, false);
        this.error = error;
    }

    SyntaxError error() {
        return error;
    }
}
