package rules.d4j301.bad6;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();
    final Lock other = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer(acquire = "other.lock()") // ERROR(ecj): D4J-301
    public int count(String sku) { // ERROR(javac): D4J-301
        return sku.length();
    }
}
