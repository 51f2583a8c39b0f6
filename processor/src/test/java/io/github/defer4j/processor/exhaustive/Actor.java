package io.github.defer4j.processor.exhaustive;

import java.util.Locale;

/** Whoever may fail in one call of a wrapper. */
public enum Actor {
    ACQUIRE_0,
    ACQUIRE_1,
    ACQUIRE_2,
    ACQUIRE_3,
    BODY,
    /** What the body registered in its {@code DeferScope}. */
    ACTION,
    RELEASE_0,
    RELEASE_1,
    RELEASE_2,
    RELEASE_3,
    /** Handles an {@code Exception}. */
    WIDE,
    /** Handles a {@link Thrown.Checked}. */
    NARROW,
    /** Handles what is recovered only where it is named. */
    NAMED,
    /** Is asked for another attempt after an {@code Exception}. */
    POLICY;

    static final int MOST_STEPS = 4;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    static Actor acquire(int step) {
        return values()[ACQUIRE_0.ordinal() + step];
    }

    static Actor release(int step) {
        return values()[RELEASE_0.ordinal() + step];
    }

    @Override
    public String toString() {
        return label;
    }
}
