package io.github.defer4j.containers.dagger;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.inject.Inject;

/** Without a scope: a new one for each client. Dagger knows both packages of annotations. */
@SafeWrapper(componentModel = "jakarta")
public class Visit {
    int ends;

    @Inject
    Visit() {}

    @Defer("end()")
    public int go() {
        return ends;
    }

    void end() {
        ends++;
    }
}
