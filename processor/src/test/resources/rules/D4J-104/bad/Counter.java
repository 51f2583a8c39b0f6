package rules.d4j104.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

public class Counter {
    final Semaphore seats = new Semaphore(3);

    @Defer(acquire = "seats.acquire()", value = "seats.release();") // ERROR: D4J-104
    public int seat(String guest) throws InterruptedException {
        return guest.length();
    }
}
