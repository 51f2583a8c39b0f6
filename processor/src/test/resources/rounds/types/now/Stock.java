package rounds.types;

import io.github.defer4j.Defer;

public class Stock {
    @Defer("done()")
    public void count() {}

    void done() {}
}
