package rules.d4j206.bad11;

import java.util.concurrent.locks.Lock;

/** An annotation takes the name of a field, and those of a record are private. */
public record Pair(Lock lock) {

    @Locked // ERROR: D4J-206
    public int size() {
        return 2;
    }
}
