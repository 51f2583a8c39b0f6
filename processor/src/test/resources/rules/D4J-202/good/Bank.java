package rules.d4j202.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    final ReentrantLock vault = new ReentrantLock();
    private long booked;

    @Defer(acquire = "vault.lock()", value = "vault.unlock()")
    @Defer("book(cents)")
    public long deposit(String owner, long cents) {
        return booked + Math.max(cents, owner.length());
    }

    @Defer("Thread.yield()")
    public long total() {
        return booked;
    }

    void book(long cents) {
        booked += cents;
    }
}
