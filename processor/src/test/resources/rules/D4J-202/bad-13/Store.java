package rules.d4j202.bad13;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

// One mistake, however many methods there are.
@Defer(acquire = "lock.lock()", value = "lock.unlok()") // ERROR: D4J-202
public class Store {
    final Lock lock = new ReentrantLock();

    public int size() {
        return 0;
    }

    public void put() {}
}
