package rules.d4j301.bad5;

import io.github.defer4j.Defer;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    public int count(@Defer @Defer(acquire = "lock.lock()") InputStream in) { // ERROR: D4J-301
        return in.hashCode();
    }
}
