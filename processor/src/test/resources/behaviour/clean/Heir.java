package behaviour.clean;

import io.github.defer4j.Defer;

public class Heir extends Shelf<@Nullable String> {
    @Defer("done()")
    public void clear() {}

    void done() {}
}
