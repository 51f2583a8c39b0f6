package io.github.defer4j.examples.retry;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The table of free seats, and the statements on it. */
final class Hall {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final String url = "jdbc:h2:mem:hall" + DATABASES.incrementAndGet() + ";LOCK_TIMEOUT=20";

  /** A pool on a new database with one show that has ten seats. */
  HikariDataSource open() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    HikariDataSource pool = new HikariDataSource(config);
    try (Connection db = pool.getConnection();
        Statement statement = db.createStatement()) {
      statement.execute("create table hall (show varchar(20) primary key, free int not null)");
      statement.execute("insert into hall values ('Hamlet', 10)");
    }
    return pool;
  }

  /** A connection of somebody else. */
  Connection other() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Takes seats and says how many are left. */
  static int take(Connection db, String show, int seats) throws SQLException {
    String update = "update hall set free = free - ? where show = ? and free >= ?";
    try (PreparedStatement statement = db.prepareStatement(update)) {
      statement.setInt(1, seats);
      statement.setString(2, show);
      statement.setInt(3, seats);
      if (statement.executeUpdate() == 0) {
        throw new SoldOutException(show);
      }
    }
    return free(db, show);
  }

  static int free(Connection db, String show) throws SQLException {
    try (PreparedStatement statement = db.prepareStatement("select free from hall where show = ?")) {
      statement.setString(1, show);
      return number(statement.executeQuery());
    }
  }

  /** The number that the database gives to a connection. */
  static int session(Connection db) throws SQLException {
    try (Statement statement = db.createStatement()) {
      return number(statement.executeQuery("select session_id()"));
    }
  }

  /** Ends a session, as a server does that restarts. */
  static void abort(Connection other, int session) throws SQLException {
    try (PreparedStatement statement = other.prepareStatement("select abort_session(?)")) {
      statement.setInt(1, session);
      statement.execute();
    }
  }

  private static int number(ResultSet row) throws SQLException {
    try (row) {
      row.next();
      return row.getInt(1);
    }
  }
}
