package io.github.defer4j.examples.locks;

import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.FailingCalls;

/** A lock that is free after a failure, and a semaphore that sheds load. */
public final class LocksDemo {
  private LocksDemo() {}

  public static void show(Console console) throws InterruptedException {
    lock(console);
    semaphore(console);
  }

  private static void lock(Console console) throws InterruptedException {
    console.section("ReentrantLock: free after every call");
    Stock stock = new Stock(10);
    StockSafe safe = new StockSafe(stock);
    console.fact("reserve(4) of 10", safe.reserve(4) + " left, locked: " + stock.lock.isLocked());
    Exception failure = FailingCalls.failureOf(() -> safe.reserve(7));
    console.fact("reserve(7)", "throws " + failure.getMessage());
    console.fact("", "locked: " + stock.lock.isLocked());
    console.fact("", "another thread gets in: " + OtherThread.getsIn(stock.lock));
  }

  private static void semaphore(Console console) throws InterruptedException {
    console.section("Semaphore: tryAcquire sheds load");
    SearchLoad.Result result = new SearchLoad(2).run();
    console.fact("two callers inside, free permits", result.freeUnderLoad());
    console.fact("a third caller", result.shed());
    console.trace("the two callers", result.admitted());
    console.fact("afterwards, free permits", result.freeAfterwards());
    console.fact("a later caller", result.later());
  }
}
