package rules.d4j512.bad.shelf;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf {
    public final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    protected void tidy() {
        assert lock != null;
    }
}
