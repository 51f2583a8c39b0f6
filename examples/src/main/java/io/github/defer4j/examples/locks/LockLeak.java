package io.github.defer4j.examples.locks;

import io.github.defer4j.examples.report.FailingCalls;
import io.github.defer4j.examples.report.Measurement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/** Asks for more than there is, again and again, then looks who still holds the lock. */
public final class LockLeak {
  private static final String RESOURCE = "lock holders";
  private static final int TOO_MANY = 11;

  private LockLeak() {}

  public static List<Measurement> measure() throws InterruptedException {
    ForgetfulStock forgetful = new ForgetfulStock(TOO_MANY - 1);
    Stock stock = new Stock(TOO_MANY - 1);
    StockSafe safe = new StockSafe(stock);
    return List.of(
        measure(Measurement.BY_HAND, forgetful.lock, () -> forgetful.reserve(TOO_MANY)),
        measure(Measurement.WRAPPED, stock.lock, () -> safe.reserve(TOO_MANY)));
  }

  /** A lock has one holder at most; how often that one must still unlock is in the remark. */
  private static Measurement measure(String written, ReentrantLock lock, FailingCalls.Call reserve)
      throws InterruptedException {
    FailingCalls calls = FailingCalls.run(reserve);
    int holders = lock.isLocked() ? 1 : 0;
    String others = OtherThread.getsIn(lock) ? "others get in" : "others never do";
    String remark = String.format(Locale.ROOT, "%,d unlocks due, %s", lock.getHoldCount(), others);
    return calls.measured(RESOURCE, written, holders, remark);
  }
}
