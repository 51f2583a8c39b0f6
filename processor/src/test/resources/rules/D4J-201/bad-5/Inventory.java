package rules.d4j201.bad5;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** A local variable of the method is gone when it has returned. */
public class Inventory {
    final ReentrantLock lock = new ReentrantLock();

    @Defer("log(free)") // ERROR: D4J-201
    public boolean reserve(String sku, int pieces) {
        boolean free = lock.tryLock();
        return free && pieces > sku.length();
    }

    void log(boolean free) {
        assert free;
    }
}
