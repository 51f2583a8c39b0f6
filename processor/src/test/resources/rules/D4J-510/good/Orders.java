package rules.d4j510.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Orders {
    StockSafe stock;

    @Defer("release(id)")
    @Defer("log(stock)")
    @Recover("nothing")
    public OrdersSafe place(String id, StockSafe from) {
        return new OrdersSafe(this);
    }

    OrdersSafe nothing(StockSafe from, IllegalStateException why) {
        return new OrdersSafe(this);
    }

    void release(String id) {
        stock.release(id);
    }

    void log(Object what) {}

    public void undo(String id) {}
}
