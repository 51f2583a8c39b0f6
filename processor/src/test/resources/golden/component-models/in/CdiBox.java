package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "cdi")
public class CdiBox<T> {
    @Defer("done()")
    public T open(T content) {
        return content;
    }

    void done() {}
}
