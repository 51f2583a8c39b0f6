package rules.d4j606.bad;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    @Locked // ERROR: D4J-606
    final Lock lock = new ReentrantLock();

    public void put() {}
}
