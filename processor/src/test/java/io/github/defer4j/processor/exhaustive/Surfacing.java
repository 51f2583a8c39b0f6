package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import io.github.defer4j.processor.exhaustive.ModelFailure.Kind;
import java.util.Optional;

/** What a call of a model has to say to its caller, as it stands: a failure, if there is one, and an interrupt. */
final class Surfacing {
    private final Failures policy;
    private Optional<ModelFailure> failure = Optional.empty();
    private boolean interrupted;

    Surfacing(Failures policy) {
        this.policy = policy;
    }

    Optional<ModelFailure> failure() {
        return failure;
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** One more failure: under the one policy the first surfaces, under the other the latest. */
    void add(ModelFailure thrown) {
        if (failure.isEmpty()) {
            failure = Optional.of(thrown);
        } else if (policy == Failures.FIRST) {
            attach(failure.get(), thrown);
        } else {
            attach(thrown, failure.get());
            failure = Optional.of(thrown);
        }
    }

    /** As for a new attempt. What the failure carries may have told of an interrupt, which stays. */
    void forget() {
        failure = Optional.empty();
    }

    /** Takes the failure away, to be handled. */
    ModelFailure recover() {
        ModelFailure recovered = failure.orElseThrow();
        failure = Optional.empty();
        dropped(recovered);
        return recovered;
    }

    /** What a handler throws surfaces, whatever the policy, and carries what was recovered. */
    void addAfter(ModelFailure recovered, ModelFailure thrown) {
        attach(thrown, recovered);
        failure = Optional.of(thrown);
    }

    /** The caller does not see this failure thrown; if it told of an interrupt, the flag has to. */
    void dropped(ModelFailure other) {
        interrupted |= other.kind() == Kind.INTERRUPTED;
    }

    private void attach(ModelFailure surfacing, ModelFailure other) {
        if (surfacing != other) {
            dropped(other);
            surfacing.carry(other);
        }
    }
}
