package io.github.defer4j.examples.retry;

import java.sql.Connection;
import java.sql.SQLException;

/** Somebody else on the same database. What they do, they do when something happens to us. */
final class Rival implements AutoCloseable {
  private final Connection db;
  private boolean breaks;

  Rival(Connection db) {
    this.db = db;
  }

  /** Takes seats in a transaction that stays open until an attempt of ours has failed. */
  void hold(String show, int seats) throws SQLException {
    db.setAutoCommit(false);
    Hall.take(db, show, seats);
  }

  /** Ends our next session in the middle of its transaction. */
  void breakNextSession() {
    breaks = true;
  }

  /**
   * @param event what our service says
   */
  void react(String event) {
    try {
      if (event.startsWith("attempt")) {
        db.commit();
      } else if (breaks) {
        breaks = false;
        Hall.abort(db, Integer.parseInt(event.replace("session ", "")));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
