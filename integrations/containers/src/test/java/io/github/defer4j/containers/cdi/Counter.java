package io.github.defer4j.containers.cdi;

/** What {@link Till} and {@link SpareTill} are behind. */
public interface Counter {
    int count();
}
