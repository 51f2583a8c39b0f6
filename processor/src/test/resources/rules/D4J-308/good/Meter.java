package rules.d4j308.good;

import io.github.defer4j.Defer;

public class Meter {

    @Defer("flush()")
    public void work(int n) {}

    int flush() {
        return 0;
    }
}
