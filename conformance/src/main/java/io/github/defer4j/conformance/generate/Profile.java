package io.github.defer4j.conformance.generate;

import io.github.defer4j.conformance.format.Program.Style;

/** What kind of programs to make. */
public enum Profile {
    /** All defers of a function stand first, and only the first or the last one recovers. */
    ANNOTATIONS(Style.ANNOTATED, 90, 0),
    /** Defers anywhere. */
    SCOPE(Style.SCOPED, 0, 100),
    /** Some defers first, others anywhere. */
    MIXED(Style.MIXED, 90, 100),
    /** As the first one, with registrations that may panic. */
    ACQUIRE(Style.ANNOTATED, 90, 0),
    /** Anything, in annotations where they can say it: what happens to programs from elsewhere. */
    EITHER(Style.ANNOTATED, 60, 50);

    private final Style style;
    private final int leading;
    private final int later;

    Profile(Style style, int leading, int later) {
        this.style = style;
        this.leading = leading;
        this.later = later;
    }

    Style style() {
        return style;
    }

    /** How many functions of a hundred begin with defers. */
    int leading() {
        return leading;
    }

    /** How many functions of a hundred defer in other places. */
    int later() {
        return later;
    }

    /** Whether any of the leading defers may recover, and not the first and the last one alone. */
    boolean recoversAnywhere() {
        return this == MIXED || this == EITHER;
    }
}
