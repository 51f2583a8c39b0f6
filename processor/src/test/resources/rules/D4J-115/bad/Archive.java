package rules.d4j115.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Archive {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock())") // ERROR: D4J-115
    public int store(String document) {
        return document.length();
    }
}
