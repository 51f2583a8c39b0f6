package rules.d4j515.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Model;

/** What the class says counts, not what its stereotype would. */
@Model
@Dependent
@SafeWrapper(componentModel = "cdi")
public class Desk {

    @Defer("log(sku)")
    public int of(String sku) {
        return sku.length();
    }

    void log(String sku) {}
}
