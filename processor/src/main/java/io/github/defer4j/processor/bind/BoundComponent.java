package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.MetaAnnotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * How a container makes the wrapper.
 *
 * @param scope the service's scope, if the wrapper is to have the same
 * @param qualifiers the service's, which choose between implementations
 * @param name what the container calls the service, where a qualifier that is a name does not say it, or in Spring the
 *     wrapper; the empty text if it is left to the container
 * @param priority with which the wrapper is chosen before the service
 * @param conditions the service's further annotations without which the wrapper would be there and the service not
 */
public record BoundComponent(
        ComponentModel model,
        Optional<AnnotationMirror> scope,
        List<AnnotationMirror> qualifiers,
        String name,
        int priority,
        List<AnnotationMirror> conditions) {
    static final BoundComponent NONE =
            new BoundComponent(ComponentModel.DEFAULT, Optional.empty(), List.of(), "", 0, List.of());

    /** A name is that of one bean; as a qualifier it may only stand where it says which. */
    private static final List<String> NAMES = List.of("javax.inject.Named", "jakarta.inject.Named");

    public BoundComponent {
        qualifiers = List.copyOf(qualifiers);
        conditions = List.copyOf(conditions);
    }

    /** Whether a qualifier is a name. */
    public static boolean isName(AnnotationMirror qualifier) {
        return NAMES.contains(MetaAnnotations.nameOf(qualifier));
    }
}
