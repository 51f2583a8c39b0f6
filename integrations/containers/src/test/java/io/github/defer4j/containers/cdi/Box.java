package io.github.defer4j.containers.cdi;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;

@Dependent
@SafeWrapper(componentModel = "cdi")
public class Box<T> {
    int ends;

    @Defer("end()")
    public T put(T content) {
        return content;
    }

    public int ends() {
        return ends;
    }

    void end() {
        ends++;
    }
}
