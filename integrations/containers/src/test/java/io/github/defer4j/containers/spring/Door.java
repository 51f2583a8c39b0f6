package io.github.defer4j.containers.spring;

import io.github.defer4j.Defer;

/** An interface with marks: the wrapper decorates whatever implements it. */
@io.github.defer4j.SafeWrapper(componentModel = "spring")
public interface Door {
    @Defer("shut()")
    boolean open();

    void shut();
}
