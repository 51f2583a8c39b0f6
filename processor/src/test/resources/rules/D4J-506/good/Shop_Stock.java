package rules.d4j506.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "OldStock")
public class Shop_Stock {

    @Defer("log()")
    public int reserve(String sku) {
        return sku.length();
    }

    void log() {}
}
