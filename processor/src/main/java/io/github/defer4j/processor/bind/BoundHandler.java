package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.read.HandlerMark;
import io.github.defer4j.processor.resolve.Bound;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One recover step or the policy of a retry, bound.
 *
 * @param on what it takes, never empty
 * @param takes the one type of all that it takes
 * @param call the handler; empty if the failure becomes a value
 * @param givesStage whether the handler of a method that returns a stage gives one too, not what that gives
 */
public record BoundHandler(
        HandlerMark mark, List<TypeMirror> on, TypeMirror takes, Optional<Bound.Call> call, boolean givesStage) {
    public BoundHandler {
        on = List.copyOf(on);
    }
}
