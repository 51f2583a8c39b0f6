package shop;

import io.github.defer4j.Defer;

/** Its mark is for what it declares, also in the wrapper of a subclass. */
@Defer("left({method})")
abstract class Base {
    public void open() {}

    public void close() {}

    void left(String method) {}
}
