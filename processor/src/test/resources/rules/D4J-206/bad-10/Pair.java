package rules.d4j206.bad10;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.concurrent.locks.Lock;

/** What a record and the JDK keep for themselves. */
record Pair(Lock lock, ArrayList<String> names) {
    @Defer(acquire = "lock.lock()", value = "lock.unlock()") // ERROR: D4J-206
    public int size() {
        return names.size();
    }

    @Defer("names().removeRange(from, to)") // ERROR: D4J-206
    public int cut(int from, int to) {
        return to - from;
    }
}
