package io.github.defer4j.examples.bank;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transfers that commit on success and roll back on failure, on a connection that always goes back. */
public class Bank {
  final DataSource pool;

  public Bank(DataSource pool) {
    this.pool = pool;
  }

  /**
   * Steps run in reverse: first the commit, then the rollback, which a failed commit needs too, then the connection
   * leaves transaction mode, and at last it goes back to the pool.
   */
  public void transfer(
      String from,
      String to,
      long cents,
      @Defer(acquire = "pool.getConnection()")
          @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")
          @Defer(value = "db.rollback()", on = Exit.FAILURE)
          @Defer(value = "db.commit()", on = Exit.SUCCESS)
          Connection db)
      throws SQLException {
    Accounts.add(db, from, -cents);
    Accounts.add(db, to, cents);
  }

  public long balance(String owner, @Defer(acquire = "pool.getConnection()") Connection db) throws SQLException {
    return Accounts.balance(db, owner);
  }
}
