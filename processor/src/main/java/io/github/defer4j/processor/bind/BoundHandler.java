package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.resolve.Bound;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One recover step, bound.
 *
 * @param on what it recovers, never empty
 * @param call the handler; empty if the failure becomes a value
 */
public record BoundHandler(RecoverMark mark, List<TypeMirror> on, Optional<Bound.Call> call) {
    public BoundHandler {
        on = List.copyOf(on);
    }
}
