package rules.d4j101.bad2;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {
    final Lock drawer = new ReentrantLock();
    private long cents;

    @Defer(acquire = "   ", value = "drawer.unlock()") // ERROR: D4J-101
    public void pay(long amount) {
        cents += amount;
    }

    long total() {
        return cents;
    }
}
