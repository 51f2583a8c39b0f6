package io.github.defer4j.processor.build;

import io.github.defer4j.processor.bind.BoundHandler;
import io.github.defer4j.processor.bind.CatchClause;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Retry;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Walk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives the variables of a retry their names. */
final class RetryBuilder {
    private final UniqueNames names;
    private final ExprBuilder exprs;

    RetryBuilder(UniqueNames names, ExprBuilder exprs) {
        this.names = names;
        this.exprs = exprs;
    }

    /**
     * @param bound the clauses that ask the policy
     * @param clauses turns them into those of the model
     */
    Optional<Retry> build(List<CatchClause> bound, Function<List<CatchClause>, List<Clause>> clauses) {
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        List<Bound> counted = bound.stream()
                .flatMap(clause -> clause.handler().flatMap(BoundHandler::call).stream())
                .flatMap(each -> Walk.all(each).stream())
                .filter(Bound.Attempt.class::isInstance)
                .toList();
        // Eclipse would warn of a counter that nothing reads.
        Optional<String> attempt = counted.isEmpty() ? Optional.empty() : Optional.of(names.unique("attempt"));
        attempt.ifPresent(name -> counted.forEach(each -> exprs.replace(each, name)));
        return Optional.of(new Retry(attempt, names.unique("again"), clauses.apply(bound)));
    }
}
