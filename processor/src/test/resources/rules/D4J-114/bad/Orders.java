package rules.d4j114.bad;

import io.github.defer4j.Defer;

public class Orders {
    private long booked;

    @Defer("book(order cents)") // ERROR: D4J-114
    public long place(String order, long cents) {
        return booked + cents;
    }

    void book(String order, long cents) {
        booked += cents - order.length();
    }
}
