package behaviour.clean;

import io.github.defer4j.Defer;

/** Inherits a method whose type variable is bounded by an array, which nobody can declare. */
public class Pairs extends Choice<byte[]> {
    @Defer("done()")
    public void clear() {}

    void done() {}
}

class Choice<T> {
    public <V extends T> V first(V one, V other) {
        return one;
    }

    public T kept(T one) {
        return one;
    }
}
