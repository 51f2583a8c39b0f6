package io.github.defer4j.containers.cdi;

/** What {@link Till} is behind. */
public interface Counter {
    int count();
}
