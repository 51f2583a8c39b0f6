package rules.d4j204.good;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

public class Stock {
    final Semaphore places = new Semaphore(10);

    @Defer(acquire = "places.acquire(pieces)", value = "places.release(pieces)")
    @Defer("note(sku, pieces)")
    public int store(String sku, int pieces) throws InterruptedException {
        return pieces - sku.length();
    }

    void note(String sku, int pieces) {
        assert sku.length() < pieces;
    }

    void note(String sku) {
        assert !sku.isEmpty();
    }
}
