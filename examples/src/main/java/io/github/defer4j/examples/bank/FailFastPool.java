package io.github.defer4j.examples.bank;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * A connection pool that refuses at once when every connection is in use.
 *
 * <p>The pool alone would let each caller wait for the connection timeout, 30 s unless configured and at least
 * 250 ms: even then a thousand calls on an exhausted pool would take four minutes to say the same.
 */
public final class FailFastPool extends HikariDataSource {
  public FailFastPool(HikariConfig config) {
    super(config);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (activeConnections() >= getMaximumPoolSize()) {
      throw new SQLTransientConnectionException("pool exhausted, " + activeConnections() + " connections in use");
    }
    return super.getConnection();
  }

  public int activeConnections() {
    return getHikariPoolMXBean().getActiveConnections();
  }
}
