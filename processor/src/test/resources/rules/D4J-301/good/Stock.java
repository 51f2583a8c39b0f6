package rules.d4j301.good;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int load(@Defer InputStream in) throws IOException {
        return in.read();
    }
}
