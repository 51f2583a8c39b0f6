package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "jsr330")
public class JavaxStock implements Stock {
    @Override
    @Defer("done()")
    public int count(String sku) {
        return sku.length();
    }

    void done() {}
}
