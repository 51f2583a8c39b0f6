package rules.d4j605.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(exclude = {"size", "putt"}) // ERROR: D4J-605
@Defer("done()")
public class Store {
    public int size() {
        return 0;
    }

    public void put() {}

    void done() {}
}
