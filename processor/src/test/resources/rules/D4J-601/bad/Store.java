package rules.d4j601.bad;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();

    @Locked // ERROR: D4J-601
    public void put() {}
}
