package io.github.defer4j.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** What a method of the wrapper does. */
public sealed interface Body {

    /** Nothing but the call of the service. */
    record Delegation(Expr call) implements Body {}

    /**
     * Recover(steps(recover inside(scope(call)))).
     *
     * @param scope the variable that holds the scope in which the service registers actions
     */
    record Guarded(
            Expr call,
            Optional<ResultVariable> result,
            List<Step> steps,
            List<Clause> inside,
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
    }

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

    /** Names of the wrapper's own variables, none of them a user's. */
    record Names(String result, String failure, String later, String passing, String dropped) {}
}
