package rules.d4j402.bad4;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Stock {

    @Defer("log()")
    @Recover(value = "noStock", inside = true) // ERROR: D4J-402
    public Integer reserve(String sku) {
        return sku.length();
    }

    Number noStock() {
        return 0;
    }

    void log() {}
}
