package rules.d4j115.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Archive {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int store(String document) {
        return document.length();
    }
}
