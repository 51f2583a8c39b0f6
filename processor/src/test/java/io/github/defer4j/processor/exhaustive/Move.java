package io.github.defer4j.processor.exhaustive;

/** What an actor does when its turn comes. */
public enum Move {
    RETURN,
    /** A policy says that there is another attempt. */
    GO_ON,
    /** An acquiring call says false. */
    REFUSE,
    /** An acquiring call gives null. */
    GIVE_NULL,
    THROW_CHECKED,
    THROW_UNCHECKED,
    THROW_ERROR,
    THROW_INTERRUPTED,
    THROW_CANCELLED,
    /** Throws the failure that it was given, the same object. */
    THROW_AGAIN,
    /** Throws a checked exception whose cause is the failure that it was given. */
    THROW_WRAPPED
}
