package rules.d4j319.bad2;

import io.github.defer4j.Defer;

public class Price {

    @Defer(value = "translate(failure)", quiet = true, replaces = true) // ERROR: D4J-319
    public int of(String sku) {
        return sku.length();
    }

    void translate(Throwable failure) {}
}
