package io.github.defer4j.examples.retry;

import com.zaxxer.hikari.HikariDataSource;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.function.Consumer;

/**
 * Books seats in a transaction. If another transaction is in the way, or the connection breaks, it is tried again: the
 * transaction is rolled back, its connection goes back to the pool, and the next attempt gets one of its own.
 */
public class Seats {
  private static final int ATTEMPTS = 5;
  private static final int PAUSE_MILLIS = 5;

  final HikariDataSource pool;
  private final Consumer<String> log;

  public Seats(HikariDataSource pool, Consumer<String> log) {
    this.pool = pool;
    this.log = log;
  }

  @Retry("again")
  @Recover("soldOut")
  public int book(
      String show,
      int seats,
      @Defer(acquire = "pool.getConnection()")
          @Defer(value = "dropIfBroken(db, failure)", on = Exit.FAILURE)
          @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")
          @Defer(value = "db.rollback()", on = Exit.FAILURE)
          @Defer(value = "db.commit()", on = Exit.SUCCESS)
          Connection db)
      throws SQLException {
    log.accept("session " + Hall.session(db));
    return Hall.take(db, show, seats);
  }

  /** H2 says that a session has ended in a way that the pool does not know: it would hand the connection out again. */
  void dropIfBroken(Connection db, Throwable failure) {
    if (failure instanceof SQLNonTransientConnectionException) {
      pool.evictConnection(db);
    }
  }

  /** What another attempt can mend: a lock that another transaction holds, and a connection that is gone. */
  boolean again(int attempt, SQLException why) throws InterruptedException {
    boolean passing = why instanceof SQLTransientException || why instanceof SQLNonTransientConnectionException;
    log.accept("attempt " + attempt + " failed" + (passing ? "" : " for good"));
    if (!passing || attempt == ATTEMPTS) {
      return false;
    }
    Thread.sleep((long) PAUSE_MILLIS * attempt);
    return true;
  }

  int soldOut(SoldOutException why) {
    return 0;
  }
}
