package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One {@code @Recover} as written; attributes left out are absent.
 *
 * @param on the listed types, empty if the attribute was left out
 * @param inside where {@code inside = true} was given
 */
public record RecoverMark(
        String label,
        Place place,
        Optional<Written> value,
        ClassList on,
        ClassList except,
        Optional<Place> inside) {

    /**
     * The classes of an attribute with the place of the attribute.
     *
     * @param name of the attribute
     * @param isWritten whether it was given at all
     */
    public record ClassList(String name, boolean isWritten, List<TypeMirror> types, Place place) {
        public ClassList {
            types = List.copyOf(types);
        }
    }

    public boolean isInside() {
        return inside.isPresent();
    }
}
