package rules.d4j201.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** A mistyped field. */
public class Inventory {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lokc.unlock()") // ERROR: D4J-201
    public boolean reserve(String sku, int pieces) {
        return pieces > sku.length();
    }
}
