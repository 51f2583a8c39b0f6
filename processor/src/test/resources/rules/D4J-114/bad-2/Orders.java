package rules.d4j114.bad2;

import io.github.defer4j.Defer;

/** The parameters of a declaration instead of the arguments of a call. */
public class Orders {
    private long booked;

    @Defer("book(String order, long cents)") // ERROR: D4J-114
    public long place(String order, long cents) {
        return booked + cents;
    }

    void book(String order, long cents) {
        booked += cents - order.length();
    }
}
