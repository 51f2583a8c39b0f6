package rules.d4j117.bad7;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Shop {
    final ReentrantLock lock = new ReentrantLock();

    @Defer(acquire = "!lock.tryLock()", value = "lock.unlock()") // ERROR: D4J-117
    public int sell(String item, int pieces) {
        return pieces;
    }
}
