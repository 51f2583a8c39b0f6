package rules.d4j510.good;

import io.github.defer4j.Defer;

public class Client {
    OrdersSafe orders;

    @Defer("orders.undo(id)")
    public OrdersSafe buy(String id) {
        return orders;
    }
}
