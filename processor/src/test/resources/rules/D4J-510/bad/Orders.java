package rules.d4j510.bad;

import io.github.defer4j.Defer;

public class Orders { // ERROR: D4J-510
    StockSafe stock;

    @Defer("stock.release(id)")
    public void place(String id) {}

    public void undo(String id) {}
}
