package rules.d4j516.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "cdi")
public class Shelf implements Stock {

    @Override
    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
