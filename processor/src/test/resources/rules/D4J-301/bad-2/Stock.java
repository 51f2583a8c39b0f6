package rules.d4j301.bad2;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()") // ERROR: D4J-301
    public int count(String sku) {
        return sku.length();
    }
}
