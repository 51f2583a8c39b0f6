package io.github.defer4j.examples.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LockedTest {
  private static final int THREADS = 4;
  private static final int CALLS = 25;

  @RegisterExtension
  final WarehouseFixture fixture = new WarehouseFixture();

  @Test
  void theLockIsHeldInTheBodyAndFreeAfterIt() throws SQLException {
    List<Integer> holds = new ArrayList<>();

    fixture.warehouse.stocktake((sku, pieces) -> holds.add(fixture.service.lock.getHoldCount()));

    assertEquals(List.of(1, 1), holds);
    assertFree();
  }

  @Test
  void itIsFreeAfterAFailureToo() {
    assertThrows(IllegalStateException.class, () -> fixture.warehouse.reserve("apple", 11));

    assertFree();
  }

  @Test
  void anotherThreadWaits() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      List<Future<Integer>> later = new ArrayList<>();
      fixture.warehouse.stocktake((sku, pieces) -> {
        if (later.isEmpty()) {
          later.add(other.submit(() -> fixture.warehouse.reserve("apple", 1)));
          awaitQueued();
        }
        assertFalse(later.get(0).isDone(), "nothing changes while the stock is taken");
      });

      assertEquals(9, later.get(0).get(10, TimeUnit.SECONDS));
    } finally {
      other.shutdown();
    }
  }

  // Until it stands at the lock; the test ends by its own failure if it never does.
  private void awaitQueued() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!fixture.service.lock.hasQueuedThreads() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertEquals(1, fixture.service.lock.getQueueLength());
  }

  @Test
  void noChangeIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> all = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(() -> restockOften(start)));
      }
      start.countDown();
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdown();
    }

    assertEquals(10 + THREADS * CALLS, fixture.pieces("apple"));
    assertEquals(THREADS * CALLS, fixture.audit.lines().size());
    assertFree();
  }

  private Void restockOften(CountDownLatch start) throws Exception {
    start.await();
    for (int i = 0; i < CALLS; i++) {
      fixture.warehouse.restock("apple", 1);
    }
    return null;
  }

  private void assertFree() {
    assertFalse(fixture.service.lock.isLocked());
    assertEquals(0, fixture.connectionsInUse());
  }
}
