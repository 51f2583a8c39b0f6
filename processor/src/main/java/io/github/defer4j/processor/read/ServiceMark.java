package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.model.Failures;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * {@code @SafeWrapper}, or its defaults where a service does not carry it.
 *
 * @param place of the annotation, if there is one
 */
public record ServiceMark(
        Optional<Place> place, Optional<Written> name, Failures failures, List<TypeElement> imports) {
    public static final ServiceMark DEFAULT =
            new ServiceMark(Optional.empty(), Optional.empty(), Failures.FIRST, List.of());

    public ServiceMark {
        imports = List.copyOf(imports);
    }
}
