package io.github.defer4j.examples.bank;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The same transfer as it is often written: it commits and closes, but only if nothing went wrong before. */
final class ForgetfulBank {
  private final DataSource pool;

  ForgetfulBank(DataSource pool) {
    this.pool = pool;
  }

  void transfer(String from, String to, long cents) throws SQLException {
    Connection db = pool.getConnection();
    db.setAutoCommit(false);
    Accounts.add(db, from, -cents);
    Accounts.add(db, to, cents);
    db.commit();
    db.setAutoCommit(true);
    db.close();
  }
}
