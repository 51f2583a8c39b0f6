package rules.d4j202.bad10;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What has such a method is suggested, three of them at most, and only what the wrapper can reach. */
public class Warehouse {
    private final Lock hidden = new ReentrantLock();
    final Semaphore permits = new Semaphore(1);
    final ReentrantLock second = new ReentrantLock();
    final ReentrantLock third = new ReentrantLock();
    final ReentrantLock fourth = new ReentrantLock();

    @Defer("unlock()") // ERROR: D4J-202
    public int count(Lock first) {
        return permits.availablePermits() + hidden.hashCode();
    }

    @Defer("release()") // ERROR: D4J-202
    public int size() {
        return 0;
    }

    @Defer("acquireAll()") // ERROR: D4J-202
    public int all() {
        return 0;
    }
}
