package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.diagnostic.Finding;

/** Leaves the descent of the {@link Resolver} at the first mistake; never leaves this package. */
final class Unbindable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Resolution why;

    Unbindable(Finding finding) {
        this(new Resolution.Unresolved(finding));
    }

    Unbindable(Resolution why) {
        super(null, null, false, false);
        this.why = why;
    }

    Resolution why() {
        return why;
    }
}
