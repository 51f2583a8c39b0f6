package rules.d4j209.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** A field. */
public class Registry {
    final ReentrantLock lock = new ReentrantLock();

    @Defer("lock.unlock()") // ERROR: D4J-209
    public static int register(String name) {
        return name.length();
    }
}
