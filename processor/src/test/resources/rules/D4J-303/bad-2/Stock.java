package rules.d4j303.bad2;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    public int reserve(
            String sku,
            @Defer(acquire = "lock.lock()", value = "held.unlock()") // ERROR: D4J-303
            Lock held) {
        return sku.length();
    }
}
