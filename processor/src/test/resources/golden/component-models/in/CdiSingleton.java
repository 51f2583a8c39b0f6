package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.inject.Singleton;

@Singleton
@SafeWrapper(componentModel = "cdi")
public class CdiSingleton implements Stock {
    @Override
    @Defer("done()")
    public int count(String sku) {
        return sku.length();
    }

    void done() {}
}
