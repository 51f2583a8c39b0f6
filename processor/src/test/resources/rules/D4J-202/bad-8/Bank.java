package rules.d4j202.bad8;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** A field is not called. */
public class Bank {
    final ReentrantLock vault = new ReentrantLock();

    @Defer("vault()") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }
}
