package rules.d4j507.bad7;

import io.github.defer4j.Recover;

public class Stock { // ERROR: D4J-507

    @Recover
    public int reserve(String sku) {
        return sku.length();
    }
}
