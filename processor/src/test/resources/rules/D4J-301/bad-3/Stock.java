package rules.d4j301.bad3;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;

public class Stock {

    public int count(String sku, @Defer Lock held) { // ERROR: D4J-301
        return sku.length();
    }
}
