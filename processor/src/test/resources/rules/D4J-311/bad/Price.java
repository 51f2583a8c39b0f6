package rules.d4j311.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;

public class Price {

    @Defer(value = "log(sku)", until = Until.RETURN) // ERROR: D4J-311
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
