package rules.d4j206.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** A private field. */
public class Account {
    private final ReentrantLock lock = new ReentrantLock();

    @Defer("lock.unlock()") // ERROR: D4J-206
    public boolean pay(long amount) {
        return lock.tryLock() && amount > 0;
    }
}
