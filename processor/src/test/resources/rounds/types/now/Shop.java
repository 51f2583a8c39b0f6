package rounds.types;

import io.github.defer4j.Defer;

/** Uses a wrapper of this very run, whose name is all that is needed. */
public class Shop {
    StockSafe stock;

    @Defer("keep(stock)")
    public void handedOn() {}

    @Defer("drop(stock)")
    public void asObject() {}

    @Defer("done(other)")
    public StockSafe parameter(StockSafe other) {
        return other;
    }

    @Defer(acquire = "t = make()", value = "keep(t)")
    public void token() {}

    public void acquired(@Defer(acquire = "make()", value = "keep(other)") StockSafe other) {}

    @Defer("result = same(result)")
    public StockSafe result() {
        return stock;
    }

    StockSafe make() {
        return stock;
    }

    StockSafe same(StockSafe other) {
        return other;
    }

    void keep(StockSafe other) {}

    void done(StockSafe other) {}

    void drop(Object other) {}
}
