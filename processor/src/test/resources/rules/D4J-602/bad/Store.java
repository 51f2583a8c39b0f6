package rules.d4j602.bad;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();

    @Locked("the lock") // ERROR: D4J-602
    public void put() {}
}
