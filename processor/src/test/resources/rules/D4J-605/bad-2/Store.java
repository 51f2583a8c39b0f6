package rules.d4j605.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

// There is no mark on the type.
@SafeWrapper(exclude = "size") // ERROR: D4J-605
public class Store {
    @Defer("done()")
    public int size() {
        return 0;
    }

    void done() {}
}
