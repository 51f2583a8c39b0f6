package io.github.defer4j.examples.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimedTest {
  @RegisterExtension
  final WarehouseFixture fixture = new WarehouseFixture();

  @Test
  void theMarkOnTheTypeIsForAllMethodsButTheExcluded() throws SQLException {
    fixture.warehouse.reserve("apple", 1);
    assertThrows(SQLException.class, () -> fixture.warehouse.reserve("nut", 1));
    fixture.warehouse.restock("apple", 1);
    fixture.warehouse.stocktake((sku, pieces) -> {});
    fixture.warehouse.isBusy();

    assertEquals(
        Map.of("Warehouse.reserve", 2L, "Warehouse.restock", 1L, "Warehouse.stocktake", 1L), fixture.timers.calls());
  }

  @Test
  void theTimeIsThatOfTheCall() throws SQLException {
    AtomicLong first = new AtomicLong();
    AtomicLong last = new AtomicLong();
    long start = System.nanoTime();
    fixture.warehouse.stocktake((sku, pieces) -> {
      first.compareAndSet(0, System.nanoTime());
      last.set(System.nanoTime());
    });
    long outside = System.nanoTime() - start;

    long recorded = fixture.timers.nanos("Warehouse.stocktake");
    long inside = last.get() - first.get();
    assertTrue(inside <= recorded && recorded <= outside, () -> inside + ", " + recorded + ", " + outside + " ns");
    assertEquals(0, fixture.timers.nanos("Warehouse.reserve"));
  }
}
