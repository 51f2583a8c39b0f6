package behaviour.refusal;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The real ones. */
@SafeWrapper(imports = TimeUnit.class)
public class Locks {
    final ReentrantLock lock = new ReentrantLock();
    final Semaphore permits = new Semaphore(1);

    @Defer(acquire = "lock.tryLock()", value = "lock.unlock()")
    public boolean held() {
        return lock.isHeldByCurrentThread();
    }

    @Defer(acquire = "lock.tryLock(0, TimeUnit.MILLISECONDS)", value = "lock.unlock()")
    public boolean heldInTime() {
        return lock.isHeldByCurrentThread();
    }

    @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
    public int permits() {
        return permits.availablePermits();
    }
}
