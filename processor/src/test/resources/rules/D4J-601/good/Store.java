package rules.d4j601.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();

    // Braces in a literal of one's own mean nothing.
    @Locked
    @Defer("Locked.Log.left(\"{field}\", \"{} of {0}\")")
    public void put() {}
}
