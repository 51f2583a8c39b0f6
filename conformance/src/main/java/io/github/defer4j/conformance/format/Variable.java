package io.github.defer4j.conformance.format;

import java.util.Locale;

/** The names that an expression may use. */
public enum Variable {
    /** The function's argument. */
    A,
    /** The function's local, 0 at first. */
    X,
    /** The global, 0 at first. */
    G,
    /** The named result, 0 at first and always 0 in a function without one. */
    R,
    /** The innermost loop's counter. */
    I;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
