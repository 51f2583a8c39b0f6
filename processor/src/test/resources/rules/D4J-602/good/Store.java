package rules.d4j602.good;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();

    @Locked("lock")
    public void put() throws InterruptedException {}

    @Locked("this.lock")
    public void take() throws InterruptedException {}
}
