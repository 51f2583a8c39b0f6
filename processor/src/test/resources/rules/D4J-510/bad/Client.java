package rules.d4j510.bad;

import io.github.defer4j.Defer;

public class Client {
    OrdersSafe orders;

    @Defer("orders.undo(id)")
    public OrdersSafe buy(String id) {
        return orders;
    }

    ClientSafe safe() {
        return new ClientSafe(this);
    }
}
