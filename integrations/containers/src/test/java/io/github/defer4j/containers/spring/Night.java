package io.github.defer4j.containers.spring;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** There in one profile only, and so is its wrapper. */
@Component
@Profile("night")
@SafeWrapper(componentModel = "spring")
public class Night {
    int ends;

    @Defer("end()")
    public void guard() {}

    void end() {
        ends++;
    }
}
