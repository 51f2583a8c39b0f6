package rules.d4j507.bad6;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = " ") // ERROR: D4J-507
public class Stock {

    @Recover
    public int reserve(String sku) {
        return sku.length();
    }
}
