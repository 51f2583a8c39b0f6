package rules.d4j510.bad;

import io.github.defer4j.Defer;

public class Stock { // ERROR: D4J-510
    OrdersSafe orders;

    @Defer("orders.undo(id)")
    public void take(String id) {}

    public void release(String id) {}
}
