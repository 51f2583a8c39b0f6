package io.github.defer4j.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A catch clause of the recover step.
 *
 * @param handler empty if the failure is let through
 * @param undeclared types let through by a test inside the clause, since nothing declares them
 */
public record Clause(List<TypeName> types, Optional<Handler> handler, List<TypeName> undeclared) {
    public Clause {
        types = List.copyOf(types);
        undeclared = List.copyOf(undeclared);
    }

    /**
     * @param call empty if the failure becomes a value
     * @param interrupts whether the thread's interrupt flag is to be set first
     * @param takes the one type of all that it handles, as which it takes the failure
     * @param givesStage whether it gives a stage rather than what that gives
     */
    public record Handler(
            String origin, Optional<Expr> call, boolean interrupts, TypeName takes, boolean givesStage) {}
}
