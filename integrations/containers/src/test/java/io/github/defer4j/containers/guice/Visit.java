package io.github.defer4j.containers.guice;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

/** Without a scope: a new one for each client. */
@SafeWrapper(componentModel = "jakarta")
public class Visit {
    int ends;

    @Defer("end()")
    public int go() {
        return ends;
    }

    void end() {
        ends++;
    }
}
