package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * An exception that can escape.
 *
 * @param source the mark that adds it; empty if the service's method declares it
 */
public record Thrown(TypeMirror type, Optional<Place> source) {}
