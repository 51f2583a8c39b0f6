package rules.d4j110.bad3;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Printer {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = ".unlock()") // ERROR: D4J-110
    public int print(String text) {
        return text.length();
    }
}
