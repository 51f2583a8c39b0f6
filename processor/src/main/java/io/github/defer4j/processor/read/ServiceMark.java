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
 * @param exclude methods that marks on the type leave out
 * @param componentModel which container makes the wrapper
 * @param empty the attributes that are written with nothing in them
 * @param isReadable false if the compiler could not evaluate an attribute; another processor may make what it names
 */
public record ServiceMark(
        Optional<Place> place,
        Optional<Written> name,
        Failures failures,
        List<TypeElement> imports,
        List<Written> exclude,
        Optional<Written> componentModel,
        List<Written> empty,
        boolean isReadable) {
    public static final ServiceMark DEFAULT = new ServiceMark(
            Optional.empty(),
            Optional.empty(),
            Failures.FIRST,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            true);

    public ServiceMark {
        imports = List.copyOf(imports);
        exclude = List.copyOf(exclude);
        empty = List.copyOf(empty);
    }
}
