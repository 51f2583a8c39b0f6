package rules.d4j515.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;

@Dependent
@SafeWrapper(componentModel = "cdi")
public class Stock {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
