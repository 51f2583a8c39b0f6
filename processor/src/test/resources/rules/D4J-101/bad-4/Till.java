package rules.d4j101.bad4;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Written, but empty. */
public class Till {
    final Lock drawer = new ReentrantLock();

    @Defer(acquire = "", value = "drawer.unlock()") // ERROR: D4J-101
    public long pay(long cents) {
        return cents;
    }

    @Defer(acquire = "drawer.lock()", value = "") // ERROR: D4J-101
    public long giveBack(long cents) {
        return cents;
    }

    @Recover("") // ERROR: D4J-101
    public long count(long cents) {
        return cents;
    }

    public long close(long cents, @Defer("") AutoCloseable receipt) { // ERROR: D4J-101
        return cents;
    }
}
