package rules.d4j202.bad6;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** The method of a field, without the field. */
public class Bank {
    final ReentrantLock vault = new ReentrantLock();

    @Defer(acquire = "vault.lock()", value = "unlock()") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }
}
