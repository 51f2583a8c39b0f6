package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.Optional;

/**
 * One {@code @Recover} as written; attributes left out are absent.
 *
 * @param inside where {@code inside = true} was given
 */
public record RecoverMark(
        String label,
        Place place,
        Optional<Written> value,
        ClassList on,
        ClassList except,
        Optional<Place> inside)
        implements HandlerMark {

    @Override
    public boolean isInside() {
        return inside.isPresent();
    }
}
