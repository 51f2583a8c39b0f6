package rules.d4j110.bad4;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** The name after a token's {@code =} is missing. */
public class Printer {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "begin = ", value = "lock.unlock()") // ERROR: D4J-110
    public int print(String text) {
        return text.length();
    }
}
