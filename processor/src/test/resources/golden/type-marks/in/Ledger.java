package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@SafeWrapper(exclude = {"size", "get(int)"})
@Defer(acquire = "lock.lock()", value = "lock.unlock()")
@Defer("done({method}, {class})")
@Recover("Ledger.zero")
public class Ledger {
    final Lock lock = new ReentrantLock();

    public int size() {
        return 0;
    }

    public long get(int index) {
        return 0;
    }

    public int get(String name) {
        return 0;
    }

    @Defer("check()")
    public void add(String name) {}

    void internal() {}

    void check() {}

    static void done(String method, String type) {}

    static int zero(IllegalStateException why) {
        return 0;
    }

    @Override
    public String toString() {
        return "Ledger";
    }
}
