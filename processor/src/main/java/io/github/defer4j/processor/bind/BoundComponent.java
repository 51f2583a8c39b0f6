package io.github.defer4j.processor.bind;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * How a container makes the wrapper.
 *
 * @param scope the service's scope, if the wrapper is to have the same
 * @param qualifiers the service's, which choose between implementations
 * @param conditions the service's further annotations without which the wrapper would be there and the service not
 */
public record BoundComponent(
        ComponentModel model,
        Optional<AnnotationMirror> scope,
        List<AnnotationMirror> qualifiers,
        List<AnnotationMirror> conditions) {
    static final BoundComponent NONE =
            new BoundComponent(ComponentModel.DEFAULT, Optional.empty(), List.of(), List.of());

    public BoundComponent {
        qualifiers = List.copyOf(qualifiers);
        conditions = List.copyOf(conditions);
    }
}
