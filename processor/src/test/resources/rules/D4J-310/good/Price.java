package rules.d4j310.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Price {

    @Defer(value = "result = cap(result)")
    @Recover("none")
    public int of(String sku) {
        return sku.length();
    }

    int cap(int result) {
        return Math.min(result, 100);
    }

    int none() {
        return 0;
    }
}
