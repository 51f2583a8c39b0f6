package rules.d4j515.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@SafeWrapper(componentModel = "cdi") // ERROR: D4J-515
public class Stock {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
