package io.github.defer4j.processor.exhaustive;

/** What a body registers in its scope. */
enum Deed {
    DEFER,
    ON_SUCCESS,
    ON_FAILURE,
    /** A resource with what releases it. */
    RELEASE,
    CLOSE,
    RECOVER,
    /** An action that begins with a call of {@code recover()}. */
    TAKE,
    /** An action that sets the result. */
    ASSIGN,
    /** An action that registers a further one. */
    NEST
}
