package rules.d4j515.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.web.context.annotation.RequestScope;

@RequestScope
@SafeWrapper(componentModel = "spring") // ERROR: D4J-515
public class Stock {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
