package rules.d4j512.good.shelf;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf {
    public final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public void tidy() {
        assert lock != null;
    }
}
