package io.github.defer4j.containers.cdi;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Expressions call it {@code till}, and mean the wrapper. */
@Named
@Dependent
@SafeWrapper(componentModel = "cdi")
public class Till implements Counter {
    int ends;

    @Override
    @Defer("end()")
    public int count() {
        return ends;
    }

    void end() {
        ends++;
    }
}
