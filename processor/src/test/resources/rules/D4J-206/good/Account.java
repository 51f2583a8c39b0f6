package rules.d4j206.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Account {
    final ReentrantLock lock = new ReentrantLock();
    private long cents;

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer("note(amount)")
    public long pay(long amount) {
        cents += amount;
        return cents;
    }

    void note(long amount) {
        assert amount <= cents;
    }
}
