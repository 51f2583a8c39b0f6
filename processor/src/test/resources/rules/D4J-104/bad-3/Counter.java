package rules.d4j104.bad3;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

/** Each of two strings has the mistake, so there are two errors. */
public class Counter {
    final Semaphore seats = new Semaphore(3);

    @Defer(
            acquire = "seats.acquire();", // ERROR: D4J-104
            value = "seats.release();") // ERROR: D4J-104
    public int seat(String guest) throws InterruptedException {
        return guest.length();
    }
}
