package rules.d4j202.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** On the type of a field. */
public class Bank {
    final ReentrantLock vault = new ReentrantLock();

    @Defer(acquire = "vault.lock()", value = "vault.unlok()") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }
}
