package io.github.defer4j.containers.spring;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A new one for each client. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@SafeWrapper(componentModel = "spring")
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
