package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.Optional;

/** One {@code @Retry} as written. */
public record RetryMark(String label, Place place, Optional<Written> value, ClassList on, ClassList except)
        implements HandlerMark {

    @Override
    public boolean isInside() {
        return false;
    }
}
