package io.github.defer4j.examples.composed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A new database for each test, and a warehouse on it. */
final class WarehouseFixture implements BeforeEachCallback, AfterEachCallback {
  private HikariDataSource pool;
  final Timers timers = new Timers();
  AuditLog audit;
  Warehouse service;
  WarehouseSafe warehouse;

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    pool = Shelf.open();
    audit = new AuditLog(pool);
    service = new Warehouse(pool, audit, timers);
    warehouse = new WarehouseSafe(service);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    pool.close();
  }

  int connectionsInUse() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  int pieces(String sku) throws SQLException {
    try (Connection db = pool.getConnection()) {
      return Shelf.pieces(db, sku);
    }
  }

  void execute(String sql) throws SQLException {
    try (Connection db = pool.getConnection();
        Statement statement = db.createStatement()) {
      statement.execute(sql);
    }
  }
}
