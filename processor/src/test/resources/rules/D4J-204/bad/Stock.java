package rules.d4j204.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

/** The type of an argument. */
public class Stock {
    final Semaphore places = new Semaphore(10);

    @Defer("places.release(sku)") // ERROR: D4J-204
    public int store(String sku, int pieces) {
        return pieces - sku.length();
    }
}
