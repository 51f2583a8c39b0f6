package rules.d4j104.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.Semaphore;

public class Counter {
    final Semaphore seats = new Semaphore(3);

    @Defer(acquire = "seats.acquire()", value = "seats.release()")
    public int seat(String guest) throws InterruptedException {
        return guest.length();
    }

    @Recover("none(guest)")
    public int find(String guest) {
        return guest.indexOf('#');
    }

    int none(String guest) {
        return -1;
    }
}
