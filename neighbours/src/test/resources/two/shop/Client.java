package shop;

import io.github.defer4j.Defer;

/** Its mark calls into a wrapper of the same build, so it waits a round for that. */
public class Client {
    final OrdersSafe orders;

    Client(OrdersSafe orders) {
        this.orders = orders;
    }

    @Defer("orders.log().add(\"bye\")")
    public void buy(String id, StockSafe stock) {
        orders.place(id, stock);
    }
}
