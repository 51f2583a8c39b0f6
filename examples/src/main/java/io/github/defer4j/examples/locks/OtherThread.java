package io.github.defer4j.examples.locks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** A reentrant lock lets its holder in again, so whether it is free only another thread can tell. */
final class OtherThread {
  private static final long PATIENCE_MILLIS = 50;

  private OtherThread() {}

  static boolean getsIn(Lock lock) throws InterruptedException {
    FutureTask<Boolean> attempt = new FutureTask<>(() -> takeAndGiveBack(lock));
    new Thread(attempt, "other").start();
    try {
      return attempt.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static boolean takeAndGiveBack(Lock lock) throws InterruptedException {
    if (!lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      return false;
    }
    lock.unlock();
    return true;
  }
}
