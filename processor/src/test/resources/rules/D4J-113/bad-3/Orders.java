package rules.d4j113.bad3;

import io.github.defer4j.Defer;

public class Orders {
    private long booked;

    @Defer("book(, cents)") // ERROR: D4J-113
    public long place(String order, long cents) {
        return booked + cents;
    }

    void book(String order, long cents) {
        booked += cents - order.length();
    }
}
