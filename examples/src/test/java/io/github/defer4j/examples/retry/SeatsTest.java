package io.github.defer4j.examples.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatsTest {
  private final Hall hall = new Hall();
  private final List<String> log = new ArrayList<>();
  private HikariDataSource pool;
  private Rival rival;
  private SeatsSafe seats;

  @BeforeEach
  void open() throws SQLException {
    pool = hall.open();
    rival = new Rival(hall.other());
    seats = new SeatsSafe(new Seats(pool, event -> {
      log.add(event);
      rival.react(event);
    }));
  }

  @AfterEach
  void nothingIsHeld() throws SQLException {
    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
    try (Connection db = pool.getConnection()) {
      assertTrue(db.getAutoCommit());
    }
    rival.close();
    pool.close();
  }

  @Test
  void whatSucceedsIsTriedOnce() throws Exception {
    assertEquals(8, seats.book("Hamlet", 2));
    assertEquals(1, log.size());
  }

  @Test
  void anotherTransactionIsWaitedFor() throws Exception {
    rival.hold("Hamlet", 4);
    assertEquals(3, seats.book("Hamlet", 3));
    assertEquals(List.of("attempt 1 failed"), log.stream().filter(event -> event.startsWith("attempt")).toList());
  }

  @Test
  void brokenConnectionIsReplaced() throws Exception {
    rival.breakNextSession();
    assertEquals(9, seats.book("Hamlet", 1));
    assertEquals(3, log.size());
    assertEquals("attempt 1 failed", log.get(1));
    assertNotEquals(log.get(0), log.get(2));
  }

  @Test
  void whatIsNoFailureOfTheDatabaseIsNotTriedAgain() throws Exception {
    assertEquals(0, seats.book("Hamlet", 11));
    assertEquals(1, log.size());
  }

  @Test
  void whatCannotPassIsGivenUp() {
    SeatsSafe closed = new SeatsSafe(new Seats(pool, log::add));
    assertThrows(SQLException.class, () -> {
      try (Connection db = hall.other()) {
        db.createStatement().execute("drop table hall");
      }
      closed.book("Hamlet", 1);
    });
    assertEquals("attempt 1 failed for good", log.get(1));
    assertEquals(2, log.size());
  }

  @Test
  void attemptsAreLimited() throws Exception {
    SeatsSafe patient = new SeatsSafe(new Seats(pool, log::add));
    rival.hold("Hamlet", 4);
    assertThrows(SQLTimeoutException.class, () -> patient.book("Hamlet", 3));
    assertEquals("attempt 5 failed", log.get(log.size() - 1));
  }
}
