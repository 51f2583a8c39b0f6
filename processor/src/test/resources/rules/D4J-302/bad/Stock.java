package rules.d4j302.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    @Defer(acquire = "held = lock.lock()", value = "lock.unlock()") // ERROR: D4J-302
    public int reserve(String sku) {
        return sku.length();
    }
}
