package rules.d4j507.good;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Guarded")
public class Stock {

    @Recover
    public int reserve(String sku) {
        return sku.length();
    }
}
