package io.github.defer4j.processor.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is thrown in a model. Compared by identity, as throwables are. */
final class ModelFailure {
    enum Kind {
        CHECKED,
        UNCHECKED,
        ERROR,
        INTERRUPTED,
        CANCELLED,
        /** The wrapper's own {@code NotAcquiredException}. */
        REFUSED
    }

    private final String name;
    private final Kind kind;
    private final Optional<ModelFailure> cause;
    private final List<ModelFailure> suppressed = new ArrayList<>();

    ModelFailure(String name, Kind kind) {
        this(name, kind, Optional.empty());
    }

    private ModelFailure(String name, Kind kind, Optional<ModelFailure> cause) {
        this.name = name;
        this.kind = kind;
        this.cause = cause;
    }

    /** What comes of a move; an actor throws again, or wraps, only what it sees. */
    static Optional<ModelFailure> of(Move move, String actor, Optional<ModelFailure> seen) {
        return switch (move) {
            case RETURN, GO_ON, REFUSE, GIVE_NULL -> Optional.empty();
            case THROW_CHECKED -> Optional.of(new ModelFailure(actor, Kind.CHECKED));
            case THROW_UNCHECKED -> Optional.of(new ModelFailure(actor, Kind.UNCHECKED));
            case THROW_ERROR -> Optional.of(new ModelFailure(actor, Kind.ERROR));
            case THROW_INTERRUPTED -> Optional.of(new ModelFailure(actor, Kind.INTERRUPTED));
            case THROW_CANCELLED -> Optional.of(new ModelFailure(actor, Kind.CANCELLED));
            case THROW_AGAIN -> seen;
            case THROW_WRAPPED -> Optional.of(new ModelFailure(actor, Kind.CHECKED, seen));
        };
    }

    Kind kind() {
        return kind;
    }

    /** A failure that is thrown carries one that is not; itself and its cause it has already. */
    void carry(ModelFailure other) {
        if (this != other && cause.orElse(null) != other) {
            suppressed.add(other);
        }
    }

    @Override
    public String toString() {
        return Tree.of(this, each -> each.name, each -> each.cause.orElse(null), each -> each.suppressed);
    }
}
