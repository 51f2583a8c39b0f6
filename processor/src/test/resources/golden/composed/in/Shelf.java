package shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** No annotation of ours in sight. */
public class Shelf {
    final Lock lock = new ReentrantLock();

    @Locked
    public int size() {
        return 1;
    }
}
