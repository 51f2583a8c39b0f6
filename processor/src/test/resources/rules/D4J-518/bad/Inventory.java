package rules.d4j518.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

@Component
@Primary
@SafeWrapper(componentModel = "spring") // ERROR: D4J-518
public class Inventory {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
