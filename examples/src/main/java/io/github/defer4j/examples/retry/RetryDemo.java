package io.github.defer4j.examples.retry;

import com.zaxxer.hikari.HikariDataSource;
import io.github.defer4j.examples.report.Console;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A transaction that another one is in the way of, and one whose connection breaks. */
public final class RetryDemo {
  private RetryDemo() {}

  public static void show(Console console) throws SQLException, InterruptedException {
    console.section("Retry: another connection for another attempt");
    Hall hall = new Hall();
    try (HikariDataSource pool = hall.open();
        Rival rival = new Rival(hall.other())) {
      List<String> log = new ArrayList<>();
      SeatsSafe seats = new SeatsSafe(new Seats(pool, log::add));
      console.fact("book(Hamlet, 2) of 10", seats.book("Hamlet", 2) + " left");
      console.fact("book(Hamlet, 9)", seats.book("Hamlet", 9));
      log.clear();

      SeatsSafe contested = new SeatsSafe(new Seats(pool, event -> {
        log.add(event);
        rival.react(event);
      }));
      rival.hold("Hamlet", 4);
      console.fact("book(Hamlet, 3), another holds the row", contested.book("Hamlet", 3) + " left");
      rival.breakNextSession();
      console.fact("book(Hamlet, 1), the connection breaks", contested.book("Hamlet", 1) + " left");
      console.trace("what happened", log);
      console.fact("connections in use", pool.getHikariPoolMXBean().getActiveConnections());
    }
  }
}
