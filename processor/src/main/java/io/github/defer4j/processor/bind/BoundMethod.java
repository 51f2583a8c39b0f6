package io.github.defer4j.processor.bind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;

/**
 * A marked method with all its calls bound.
 *
 * @param type the method as a member of the service
 * @param acquired names of the parameters that the wrapper obtains, the scope included
 * @param scope name of the parameter that is the method's scope
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
        List<CatchClause> outside,
        List<Thrown> thrown,
        boolean returnsOutcome) {

    public BoundMethod {
        acquired = Set.copyOf(acquired);
        steps = List.copyOf(steps);
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
        thrown = List.copyOf(thrown);
    }

    BoundMethod throwing(List<Thrown> allowed) {
        return new BoundMethod(element, type, acquired, scope, steps, inside, outside, allowed, returnsOutcome);
    }
}
