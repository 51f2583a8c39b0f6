package io.github.defer4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One deferred call.
 *
 * @param origin the annotation it comes from
 * @param shown the same as the user wrote it, which may be a composed annotation
 * @param shared what acquire and the deferred call are both made on, evaluated before either
 * @param snapshots what the deferred call needs, fixed at registration
 * @param guard the variable that must not be null for the call to be made
 * @param replaces whether what the call throws takes the place of the failure
 * @param unwinding where the call is made after a failure, if not in place
 */
public record Step(
        String origin,
        String shown,
        List<Local> shared,
        Optional<Acquire> acquire,
        List<Local> snapshots,
        Expr call,
        boolean assignsResult,
        Optional<String> guard,
        Exit exit,
        boolean quiet,
        boolean replaces,
        Until until,
        Optional<Unwinding> unwinding) {

    public Step {
        shared = List.copyOf(shared);
        snapshots = List.copyOf(snapshots);
    }

    public Step with(Unwinding moved) {
        return new Step(
                origin,
                shown,
                shared,
                acquire,
                snapshots,
                call,
                assignsResult,
                guard,
                exit,
                quiet,
                replaces,
                until,
                Optional.of(moved));
    }

    /** The call that takes what the deferred call gives back. */
    public sealed interface Acquire {
        /** Its value gets a name. */
        record Hold(Local local) implements Acquire {}

        /** Its value must be true. */
        record Require(Expr call, String text) implements Acquire {}

        /** Its value, if any, is dropped. */
        record Run(Expr call) implements Acquire {}
    }
}
