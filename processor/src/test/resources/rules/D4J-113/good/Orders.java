package rules.d4j113.good;

import io.github.defer4j.Defer;

public class Orders {
    private long booked;

    @Defer("book(order, cents)")
    public long place(String order, long cents) {
        return booked + cents;
    }

    void book(String order, long cents) {
        booked += cents - order.length();
    }
}
