package rules.d4j204.bad3;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** No argument where one is needed, on a type. */
public class Stock {
    final ReentrantLock lock = new ReentrantLock();

    @Defer("Thread.holdsLock()") // ERROR: D4J-204
    public int store(String sku, int pieces) {
        return pieces - sku.length();
    }
}
