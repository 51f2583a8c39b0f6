package rules.d4j308.bad;

import io.github.defer4j.Defer;

public class Meter {

    @Defer("result = flush()") // ERROR: D4J-308
    public void work(int n) {}

    int flush() {
        return 0;
    }
}
