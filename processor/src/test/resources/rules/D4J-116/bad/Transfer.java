package rules.d4j116.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Transfer {
    final ReentrantLock from = new ReentrantLock();
    final ReentrantLock to = new ReentrantLock();

    @Defer("to.unlock(); from.unlock()") // ERROR: D4J-116
    public long move(long cents) {
        return cents;
    }
}
