package rules.d4j510.good;

import io.github.defer4j.Defer;

public class Stock {
    OrdersSafe orders;

    @Defer(acquire = "mine = orders()", value = "undo(id, mine)")
    public void take(String id) {}

    OrdersSafe orders() {
        return orders;
    }

    void undo(String id, OrdersSafe orders) {
        orders.undo(id);
    }

    public void release(String id) {}
}
