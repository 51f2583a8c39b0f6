package rules.d4j115.bad3;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** The second pair would be needed to call what the first one gives. */
public class Archive {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()()") // ERROR: D4J-115
    public int store(String document) {
        return document.length();
    }
}
