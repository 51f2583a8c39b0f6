package behaviour.brackets;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** What both services have. */
class Counter {
    static final int SLOTS = 4;

    final ReentrantLock lock = new ReentrantLock();
    final Semaphore slots = new Semaphore(SLOTS);
    final Desk desk = new Desk();
    int total;
    int held;

    int sell(int pieces) {
        held += lock.getHoldCount() + SLOTS - slots.availablePermits();
        total += pieces;
        return total;
    }
}
