package rules.d4j202.bad9;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.Lock;

/** The field's type has less than its value. */
public class Bank {
    final Lock vault;

    public Bank(Lock vault) {
        this.vault = vault;
    }

    @Defer(acquire = "vault.lock()", value = "vault.isLocked()") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }
}
