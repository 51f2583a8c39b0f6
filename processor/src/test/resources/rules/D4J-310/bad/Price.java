package rules.d4j310.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

public class Price {

    @Defer(value = "result = none()", on = Exit.FAILURE) // ERROR: D4J-310
    public int of(String sku) {
        return sku.length();
    }

    int none() {
        return 0;
    }
}
