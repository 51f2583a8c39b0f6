package io.github.defer4j.containers.cdi;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;

/** An alternative itself, and still behind its wrapper. */
@Alternative
@Priority(100)
@Dependent
@SafeWrapper(componentModel = "cdi")
public class SpareTill implements Counter {
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
