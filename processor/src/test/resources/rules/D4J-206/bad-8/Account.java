package rules.d4j206.bad8;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** Both strings of a mark name the private field: still one mistake. */
public class Account {
    private final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()") // ERROR: D4J-206
    public boolean pay(long amount) {
        return lock.isLocked() && amount > 0;
    }
}
