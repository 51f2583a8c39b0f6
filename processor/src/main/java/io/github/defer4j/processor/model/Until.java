package io.github.defer4j.processor.model;

/** What ends a method that returns a stage; the names are those of the annotation's enum. */
public enum Until {
    COMPLETION,
    RETURN
}
