package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.model.Exit;
import io.github.defer4j.processor.model.Until;
import java.util.Optional;

/**
 * One {@code @Defer} as written; attributes left out are absent.
 *
 * @param label the annotation in source form, for comments and messages
 * @param shown the annotation as the user wrote it: this one, or the composed one that brought it
 * @param replaces where {@code replaces} was set: what the call throws takes the place of the failure
 * @param untilWritten where {@code until} was given for this very method, which only asynchronous ones may
 */
public record DeferMark(
        String label,
        String shown,
        Place place,
        Optional<Written> value,
        Optional<Written> acquire,
        Exit on,
        boolean quiet,
        Optional<Place> replaces,
        Until until,
        Optional<Place> untilWritten) {}
