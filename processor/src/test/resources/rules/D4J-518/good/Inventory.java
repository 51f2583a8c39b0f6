package rules.d4j518.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.stereotype.Component;

@Component
@SafeWrapper(componentModel = "spring")
public class Inventory {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
