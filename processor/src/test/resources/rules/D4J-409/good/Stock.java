package rules.d4j409.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Recover(value = "none", inside = true)
    public int load(String name) {
        return name.length();
    }

    int none() {
        return 0;
    }
}
