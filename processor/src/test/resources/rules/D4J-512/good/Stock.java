package rules.d4j512.good;

import io.github.defer4j.Defer;
import rules.d4j512.good.shelf.Shelf;

public class Stock extends Shelf {
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int reserve(int pieces) {
        return pieces;
    }
}
