package rules.d4j202.bad12;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();

    @Locked("lock") // ERROR: D4J-202
    public void put() {}
}
