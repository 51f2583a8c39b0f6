package shop;

import io.github.defer4j.Defer;

public class Stock {
    @Defer("note(orders, \"taken \", id)")
    public void take(String id, OrdersSafe orders) {
        if (id.isEmpty()) {
            throw new IllegalStateException("which?");
        }
    }

    public void give(String id) {
        if (id.isEmpty()) {
            throw new IllegalStateException("nothing to give");
        }
    }

    void note(OrdersSafe orders, String what, String id) {
        orders.log().add(what + id);
    }
}
