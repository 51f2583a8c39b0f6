package io.github.defer4j.processor.model;

/** Which of several failures surfaces; the names are those of the annotation's enum. */
public enum Failures {
    FIRST,
    LATEST
}
