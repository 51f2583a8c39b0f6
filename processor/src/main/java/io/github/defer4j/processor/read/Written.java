package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;

/** A string of the call language with the attribute in which it stands. */
public record Written(String text, Place place) {}
