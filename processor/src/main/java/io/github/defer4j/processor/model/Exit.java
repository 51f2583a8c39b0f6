package io.github.defer4j.processor.model;

/** On which way out of the method a step runs; the names are those of the annotation's enum. */
public enum Exit {
    ALWAYS,
    SUCCESS,
    FAILURE;

    public boolean onSuccess() {
        return this != FAILURE;
    }

    public boolean onFailure() {
        return this != SUCCESS;
    }
}
