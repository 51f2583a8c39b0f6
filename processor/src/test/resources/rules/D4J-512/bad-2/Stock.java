package rules.d4j512.bad2;

import io.github.defer4j.Defer;
import rules.d4j512.bad2.shelf.Shelf;

public class Stock extends Shelf { // ERROR: D4J-512
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int reserve(int pieces) {
        return pieces;
    }
}
