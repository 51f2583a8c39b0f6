package io.github.defer4j.processor.model;

import com.palantir.javapoet.ParameterSpec;
import java.util.List;

/**
 * A method of its own for what a step does when something has failed.
 *
 * @param parameters the variables that the deferred call reads, without the failure
 */
public record Unwinding(String name, boolean isStatic, List<ParameterSpec> parameters) {
    public Unwinding {
        parameters = List.copyOf(parameters);
    }
}
