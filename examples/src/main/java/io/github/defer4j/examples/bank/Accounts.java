package io.github.defer4j.examples.bank;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The table of accounts, and the statements on it. */
final class Accounts {
  static final int POOL_SIZE = 3;

  /** Short, because a lost transaction keeps its rows locked and others wait for them. */
  private static final int LOCK_TIMEOUT_MILLIS = 20;

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Accounts() {}

  /** A new database in memory with two accounts, behind a pool of three connections. */
  static FailFastPool open() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:mem:bank" + DATABASES.incrementAndGet() + ";LOCK_TIMEOUT=" + LOCK_TIMEOUT_MILLIS);
    config.setMaximumPoolSize(POOL_SIZE);
    FailFastPool pool = new FailFastPool(config);
    create(pool);
    return pool;
  }

  private static void create(DataSource pool) throws SQLException {
    try (Connection db = pool.getConnection();
        Statement statement = db.createStatement()) {
      statement.execute(
          "create table account (owner varchar(20) primary key, cents bigint not null check (cents >= 0))");
      statement.execute("insert into account values ('alice', 10000), ('bob', 5000)");
    }
  }

  /** Fails on an unknown owner, and on an overdraft by the check of the table. */
  static void add(Connection db, String owner, long cents) throws SQLException {
    String sql = "update account set cents = cents + ? where owner = ?";
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      statement.setLong(1, cents);
      statement.setString(2, owner);
      if (statement.executeUpdate() == 0) {
        throw new SQLException("no account: " + owner);
      }
    }
  }

  static long balance(Connection db, String owner) throws SQLException {
    String sql = "select cents from account where owner = ?";
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      statement.setString(1, owner);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("no account: " + owner);
        }
        return row.getLong(1);
      }
    }
  }
}
