package rules.d4j201.good;

import io.github.defer4j.Defer;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

public class Inventory {
    final ReentrantLock lock = new ReentrantLock();
    final Set<String> busy = new HashSet<>();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer("busy.remove(sku)")
    public boolean reserve(String sku, int pieces) {
        return busy.add(sku) && pieces > 0;
    }
}
