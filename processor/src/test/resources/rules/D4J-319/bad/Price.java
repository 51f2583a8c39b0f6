package rules.d4j319.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

public class Price {

    @Defer(value = "log(sku)", on = Exit.SUCCESS, replaces = true) // ERROR: D4J-319
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
