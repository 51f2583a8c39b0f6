package io.github.defer4j.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** What a method of the wrapper does. */
public sealed interface Body {
    /** The deferred calls, in order of registration. */
    default List<Step> steps() {
        return List.of();
    }

    /** Nothing but the call of the service. */
    record Delegation(Expr call) implements Body {}

    /**
     * Recover(retry(steps(recover inside(scope(call))))).
     *
     * @param scope the variable that holds the scope in which the service registers actions
     */
    record Guarded(
            Expr call,
            Optional<ResultVariable> result,
            List<Step> steps,
            List<Clause> inside,
            Optional<Retry> retry,
            List<Clause> outside,
            Optional<String> scope,
            Failures failures,
            boolean returnsOutcome,
            Names names)
            implements Body {
        public Guarded {
            steps = List.copyOf(steps);
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }

        public Guarded with(List<Step> others) {
            return new Guarded(
                    call,
                    result,
                    others,
                    inside,
                    retry,
                    outside,
                    scope,
                    failures,
                    returnsOutcome,
                    names);
        }
    }

    /**
     * Recover(steps(recover inside(scope(call)))) of a method that returns a stage. What the call itself throws is
     * handled on the calling thread; the rest when the stage completes.
     *
     * @param value what the stage gives, as the type of a variable
     * @param initial its value where there is none; empty if nothing reads it then
     * @param hasResult whether callers get what the stage gives; false if that is always null
     * @param steps all of them, in order of registration
     * @param atCall recover steps for what the call throws
     * @param onCompletion recover steps for what the stage fails with
     */
    record Staged(
            Expr call,
            TypeName value,
            Optional<String> initial,
            boolean hasResult,
            List<Step> steps,
            Recovery atCall,
            Recovery onCompletion,
            Optional<String> scope,
            Failures failures,
            boolean returnsOutcome,
            StageNames stageNames,
            Names names)
            implements Body {
        public Staged {
            steps = List.copyOf(steps);
        }
    }

    /** The clauses of the recover steps inside and outside of the deferred calls. */
    record Recovery(List<Clause> inside, List<Clause> outside) {
        public Recovery {
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }
    }

    /**
     * @param stage the variable of the stage
     * @param returned what the call returned
     * @param recovered the same, after the recover steps inside of the deferred calls
     * @param initial what {@code result} reads before there is one
     */
    record StageNames(String stage, String returned, String recovered, String initial) {}

    /** The method has a mistake, which the compiler has printed: nothing of it may run. */
    record Broken(String why) implements Body {}

    /**
     * @param initial its first value where the failing path may read it, else empty
     * @param isFinal whether it is assigned once
     * @param isReadOnFailure whether steps or handlers read it on the failing path
     * @param outlivesTry whether the handler reads it
     */
    record ResultVariable(
            TypeName type, Optional<String> initial, boolean isFinal, boolean isReadOnFailure, boolean outlivesTry) {}

    /**
     * Names of the wrapper's own variables, none of them a user's.
     *
     * @param called whether the service was called; empty if no step reads it on failure
     */
    record Names(
            String result, String failure, String later, String passing, String dropped, Optional<String> called) {}
}
