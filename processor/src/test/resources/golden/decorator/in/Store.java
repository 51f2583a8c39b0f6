package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.Serializable;

public interface Store extends AutoCloseable, Serializable {
    @Defer("released(key, failure)")
    String get(String key);

    @Recover
    int size();

    default void released(String key, Throwable failure) {}

    @Override
    void close();
}
