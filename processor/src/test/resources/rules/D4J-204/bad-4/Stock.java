package rules.d4j204.bad4;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

/** An {@code int} takes neither null nor a {@code long}. */
public class Stock {
    final Semaphore places = new Semaphore(10);

    @Defer(acquire = "places.acquire(1L)", value = "places.release(null)") // ERROR: D4J-204, D4J-204
    public int store(String sku, int pieces) {
        return pieces - sku.length();
    }
}
