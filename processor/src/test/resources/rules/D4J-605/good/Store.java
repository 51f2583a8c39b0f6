package rules.d4j605.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(exclude = {"size", "get(String,int...)"})
@Defer("done()")
public class Store {
    public int size() {
        return 0;
    }

    public int get(String name, int... at) {
        return 0;
    }

    public void put() {}

    void done() {}
}
