package rules.d4j110.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Printer {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int print(String text) {
        return text.length();
    }
}
