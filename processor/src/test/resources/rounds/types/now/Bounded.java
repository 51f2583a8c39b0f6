package rounds.types;

import io.github.defer4j.Defer;

public class Bounded<M extends Money> {
    int size;

    @Defer("done()")
    public int size() {
        return size;
    }

    void done() {}
}
