package io.github.defer4j.examples.composed;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjIntConsumer;
import javax.sql.DataSource;

/**
 * Pieces in stock, in a table. Each change reads a number and writes another, so one must not come between.
 *
 * <p>{@code @Timed} on the type is for all public methods but the one that monitoring asks ten times a second.
 */
@Timed
@SafeWrapper(exclude = "isBusy")
public class Warehouse {
  final ReentrantLock lock = new ReentrantLock();
  final DataSource pool;
  final AuditLog audit;
  final Timers timers;

  public Warehouse(DataSource pool, AuditLog audit, Timers timers) {
    this.pool = pool;
    this.audit = audit;
    this.timers = timers;
  }

  /** How many are left. */
  @Locked
  @Audited
  public int reserve(String sku, int pieces, @Defer(acquire = "pool.getConnection()") Connection db)
      throws SQLException {
    int left = Shelf.pieces(db, sku) - pieces;
    if (left < 0) {
      throw new IllegalStateException(-left + " pieces of " + sku + " are missing");
    }
    Shelf.set(db, sku, left);
    return left;
  }

  /** The same two brackets under one name. */
  @Change("delivery")
  public int restock(String sku, int pieces, @Defer(acquire = "pool.getConnection()") Connection db)
      throws SQLException {
    int now = Shelf.pieces(db, sku) + pieces;
    Shelf.set(db, sku, now);
    return now;
  }

  /** Shows every item while nothing changes. */
  @Locked
  public void stocktake(ObjIntConsumer<String> clerk, @Defer(acquire = "pool.getConnection()") Connection db)
      throws SQLException {
    Shelf.all(db).forEach(clerk::accept);
  }

  public boolean isBusy() {
    return lock.isLocked();
  }
}
