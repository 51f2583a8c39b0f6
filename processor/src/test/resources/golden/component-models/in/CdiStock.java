package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;

@Dependent
@North(floor = 2)
@SafeWrapper(componentModel = "cdi")
public class CdiStock implements Stock {
    @Override
    @Defer("done()")
    public int count(String sku) {
        return sku.length();
    }

    void done() {}
}
