package io.github.defer4j.examples.composed;

import com.zaxxer.hikari.HikariDataSource;
import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.FailingCalls;
import java.sql.SQLException;

/** A lock, an audit and a timer, each an annotation of the example's own. */
public final class ComposedDemo {
  private ComposedDemo() {}

  public static void show(Console console) throws SQLException {
    console.section("Composed annotations: @Locked, @Audited, @Timed");
    try (HikariDataSource pool = Shelf.open()) {
      AuditLog audit = new AuditLog(pool);
      Timers timers = new Timers();
      WarehouseSafe warehouse = new WarehouseSafe(new Warehouse(pool, audit, timers));

      console.fact("reserve(apple, 4) of 10", warehouse.reserve("apple", 4) + " left");
      Exception missing = FailingCalls.failureOf(() -> warehouse.reserve("apple", 9));
      console.fact("reserve(apple, 9)", "throws " + missing.getMessage());
      console.fact("restock(apple, 20)", warehouse.restock("apple", 20) + " now");
      warehouse.stocktake(
          (sku, pieces) -> console.fact("stocktake, locked: " + warehouse.isBusy(), pieces + " " + sku));
      console.fact("locked afterwards", warehouse.isBusy());
      console.trace("rows of the audit", audit.lines());
      console.fact("timed calls", timers.calls());
    }
  }
}
