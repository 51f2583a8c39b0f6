package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import lombok.Locked;

/** One real lock around a call: by mark, by Lombok's {@code @Locked}, by hand. */
public class LockedPeer {
    final Lock lock = new ReentrantLock();
    private int calls;

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int marked(int x) {
        return calls++ + x;
    }

    @Locked("lock")
    public int lombok(int x) {
        return calls++ + x;
    }

    public int byHand(int x) {
        lock.lock();
        try {
            return calls++ + x;
        } finally {
            lock.unlock();
        }
    }
}
