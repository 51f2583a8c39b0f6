package rules.d4j509.good;

import io.github.defer4j.Defer;

public class Handle implements AutoCloseable {

    @Override
    @Defer("log()")
    public void close() {}

    void log() {}
}
