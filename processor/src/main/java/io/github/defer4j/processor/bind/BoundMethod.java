package io.github.defer4j.processor.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A marked method with all its calls bound.
 *
 * @param type the method as a member of the service
 * @param acquired names of the parameters that the wrapper obtains, the scope included
 * @param scope name of the parameter that is the method's scope
 * @param retry the clauses that ask a policy for another attempt, none if there is but one
 * @param completion what happens when the stage completes that the method returns, if it returns one
 * @param thrown what the wrapper's method declares
 * @param returnsOutcome whether a failure becomes a value
 */
public record BoundMethod(
        ExecutableElement element,
        ExecutableType type,
        Set<String> acquired,
        Optional<String> scope,
        List<BoundStep> steps,
        List<CatchClause> inside,
        List<CatchClause> retry,
        List<CatchClause> outside,
        Optional<Completion> completion,
        List<Thrown> thrown,
        boolean returnsOutcome) {

    public BoundMethod {
        acquired = Set.copyOf(acquired);
        steps = List.copyOf(steps);
        inside = List.copyOf(inside);
        retry = List.copyOf(retry);
        outside = List.copyOf(outside);
        thrown = List.copyOf(thrown);
    }

    BoundMethod throwing(List<Thrown> allowed) {
        return new BoundMethod(
                element, type, acquired, scope, steps, inside, retry, outside, completion, allowed, returnsOutcome);
    }

    /** What callers get in the end. */
    public TypeMirror value() {
        return completion.map(Completion::value).orElse(type.getReturnType());
    }

    /** All that recover, wherever they do. */
    public Stream<BoundHandler> handlers() {
        List<CatchClause> clauses = new ArrayList<>(inside);
        clauses.addAll(outside);
        completion.ifPresent(later -> {
            clauses.addAll(later.inside());
            clauses.addAll(later.outside());
        });
        return clauses.stream().map(CatchClause::handler).flatMap(Optional::stream).distinct();
    }

    /**
     * @param value what the stage gives
     * @param hasResult whether that says something: Void says as little as void
     * @param inside recover steps for what it fails with; those of the method are for what the call throws
     * @param outside the same, after the deferred calls
     */
    public record Completion(
            TypeMirror value, boolean hasResult, List<CatchClause> inside, List<CatchClause> outside) {
        public Completion {
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }
    }
}
