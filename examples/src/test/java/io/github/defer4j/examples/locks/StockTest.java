package io.github.defer4j.examples.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StockTest {
  private final Stock stock = new Stock(10);
  private final StockSafe safe = new StockSafe(stock);

  @Test
  void theLockIsFreeAfterASuccess() {
    assertEquals(6, safe.reserve(4));
    assertFalse(stock.lock.isLocked());
  }

  @Test
  void theLockIsFreeAfterAFailure() throws InterruptedException {
    assertThrows(IllegalStateException.class, () -> safe.reserve(11));

    assertFalse(stock.lock.isLocked());
    assertTrue(OtherThread.getsIn(stock.lock));
  }
}
