package io.github.defer4j.examples.composed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The table of what is in stock, and the statements on it. */
final class Shelf {
  private static final int POOL_SIZE = 4;

  private Shelf() {}

  /** A new database in memory with ten apples, five pears and an empty audit, behind a pool. */
  static HikariDataSource open() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    config.setMaximumPoolSize(POOL_SIZE);
    HikariDataSource pool = new HikariDataSource(config);
    try (Connection db = pool.getConnection();
        Statement statement = db.createStatement()) {
      statement.execute("create table shelf (sku varchar(20) primary key, pieces int not null)");
      statement.execute("insert into shelf values ('apple', 10), ('pear', 5)");
      statement.execute(AuditLog.TABLE);
    }
    return pool;
  }

  static int pieces(Connection db, String sku) throws SQLException {
    try (PreparedStatement query = db.prepareStatement("select pieces from shelf where sku = ?")) {
      query.setString(1, sku);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("unknown: " + sku);
        }
        return row.getInt(1);
      }
    }
  }

  static void set(Connection db, String sku, int pieces) throws SQLException {
    try (PreparedStatement update = db.prepareStatement("update shelf set pieces = ? where sku = ?")) {
      update.setInt(1, pieces);
      update.setString(2, sku);
      update.executeUpdate();
    }
  }

  static Map<String, Integer> all(Connection db) throws SQLException {
    Map<String, Integer> all = new LinkedHashMap<>();
    try (Statement query = db.createStatement();
        ResultSet row = query.executeQuery("select sku, pieces from shelf order by sku")) {
      while (row.next()) {
        all.put(row.getString(1), row.getInt(2));
      }
    }
    return all;
  }
}
