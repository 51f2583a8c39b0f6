package rules.d4j601.bad2;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock putLock = new ReentrantLock();

    @Guarded("put") // ERROR: D4J-601
    public void put() {}
}
