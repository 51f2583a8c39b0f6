package io.github.defer4j.examples.composed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rows of who did what, and what came of it. Each is written on a connection of its own, so that the rollback of what
 * failed does not take away the row that says so.
 */
public final class AuditLog {
  static final String TABLE =
      "create table audit (id bigint generated always as identity primary key, at timestamp with time zone not null, "
          + "action varchar(100) not null, succeeded boolean not null, failure varchar(1000))";

  private static final String INSERT =
      "insert into audit (at, action, succeeded, failure) values (current_timestamp, ?, ?, ?)";

  private final DataSource pool;

  public AuditLog(DataSource pool) {
    this.pool = pool;
  }

  /**
   * Writes one row.
   *
   * @param failure what the action failed with; null if it succeeded
   */
  public void record(String action, Throwable failure) throws SQLException {
    try (Connection db = pool.getConnection();
        PreparedStatement insert = db.prepareStatement(INSERT)) {
      insert.setString(1, action);
      insert.setBoolean(2, failure == null);
      if (failure == null) {
        insert.setNull(3, Types.VARCHAR);
      } else {
        insert.setString(3, failure.toString());
      }
      insert.executeUpdate();
    }
  }

  /** A line for each row, the oldest first. */
  public List<String> lines() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection db = pool.getConnection();
        Statement query = db.createStatement();
        ResultSet row = query.executeQuery("select action, succeeded, failure from audit order by id")) {
      while (row.next()) {
        lines.add(row.getString(1) + ": " + (row.getBoolean(2) ? "succeeded" : row.getString(3)));
      }
    }
    return lines;
  }
}
