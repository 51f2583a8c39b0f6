package rules.d4j507.bad4;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Guarded<T>") // ERROR: D4J-507
public class Stock {

    @Recover
    public int reserve(String sku) {
        return sku.length();
    }
}
