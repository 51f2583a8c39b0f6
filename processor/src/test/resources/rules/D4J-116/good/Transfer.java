package rules.d4j116.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Transfer {
    final ReentrantLock from = new ReentrantLock();
    final ReentrantLock to = new ReentrantLock();

    @Defer(acquire = "from.lock()", value = "from.unlock()")
    @Defer(acquire = "to.lock()", value = "to.unlock()")
    public long move(long cents) {
        return cents;
    }
}
