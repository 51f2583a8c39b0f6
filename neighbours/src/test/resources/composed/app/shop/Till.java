package shop;

import java.util.concurrent.locks.ReentrantLock;
import lib.Locked;
import lib.Log;
import team.Guarded;

public class Till {
    final ReentrantLock lock = new ReentrantLock();
    final ReentrantLock drawer = new ReentrantLock();

    @Locked(value = "drawer", level = Log.Level.WARN)
    public boolean open() {
        return drawer.isHeldByCurrentThread();
    }

    @Locked
    public boolean count() {
        return lock.isHeldByCurrentThread();
    }

    @Guarded("drawer")
    public boolean close() {
        return drawer.isHeldByCurrentThread();
    }
}
